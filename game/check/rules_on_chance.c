/* Rules on what many seeds show; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_chance[] = {
    { .id = QUIZ_G_BOT,
      .code = "G001",
      .severity = QUIZ_WARNING,
      .summary = "a bot that knows nothing beats chance",
      .explain = "Bots that see nothing but the words of a question have answered all of them under many seeds, "
                 "and one was right more often than chance explains: so can be a player who knows nothing. The "
                 "message names its trick; write the questions so that it does not pay.",
      .failing = "[question place-1]\ntext = Where is the Colosseum?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-2]\ntext = Where is the Pantheon?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-3]\ntext = Where is the Trevi Fountain?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-4]\ntext = Where is the Circus Maximus?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-5]\ntext = Where is the Forum of Trajan?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-6]\ntext = Where is the Arch of Titus?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-7]\ntext = Where is the Villa Borghese?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-8]\ntext = Where is the Capitoline Hill?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-9]\ntext = Where is the Mouth of Truth?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-10]\ntext = Where is the Domus Aurea?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-11]\ntext = Where is the Theatre of Marcellus?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-12]\ntext = Where is the Pyramid of Cestius?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-13]\ntext = Where is the Tiber Island?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-14]\ntext = Where is the Quirinal Palace?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-15]\ntext = Where is the Villa Medici?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-16]\ntext = Where is the Palazzo Farnese?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-17]\ntext = Where is the Piazza Navona?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-18]\ntext = Where is the Ponte Milvio?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-19]\ntext = Where is the Via Appia?\nanswer = Rome\nwrong = Oslo\n\n"
                 "[question place-20]\ntext = Where is the Porta Maggiore?\nanswer = Rome\nwrong = Oslo\n",
      .mended = "[question place-1]\ntext = Where is the Colosseum?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-2]\ntext = Where is the Pantheon?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-3]\ntext = Where is the Trevi Fountain?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-4]\ntext = Where is the Circus Maximus?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-5]\ntext = Where is the Forum of Trajan?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-6]\ntext = Where is the Arch of Titus?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-7]\ntext = Where is the Villa Borghese?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-8]\ntext = Where is the Capitoline Hill?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-9]\ntext = Where is the Mouth of Truth?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-10]\ntext = Where is the Domus Aurea?\nanswer = Rome\nwrong = Oslo\n\n"
                "[question place-11]\ntext = Where is the Akershus Fortress?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-12]\ntext = Where is the Holmenkollen?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-13]\ntext = Where is the Vigeland Park?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-14]\ntext = Where is the Munch Museum?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-15]\ntext = Where is the Fram Museum?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-16]\ntext = Where is the Karl Johans Gate?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-17]\ntext = Where is the Ullevaal Stadium?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-18]\ntext = Where is the Aker River?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-19]\ntext = Where is the Bygdoy Peninsula?\nanswer = Oslo\nwrong = Rome\n\n"
                "[question place-20]\ntext = Where is the Tjuvholmen Quarter?\nanswer = Oslo\nwrong = Rome\n" },
    { .id = QUIZ_P_UNSOUND,
      .code = "P001",
      .severity = QUIZ_ERROR,
      .summary = "a question is not sound under some seed",
      .explain =
          "Every question has exactly one key, choices that differ, and for each of them a fact that makes it right "
          "or wrong. What is posed is held against the facts once more: if this fails, Marquee is at fault, not "
          "the bank." },
    { .id = QUIZ_P_POSITION,
      .code = "P002",
      .severity = QUIZ_ERROR,
      .summary = "the place of the key can be guessed",
      .explain = "Where choices stand in a fixed order, True before False or small before large, the key must come in "
                 "every place about as often, or players learn where to look. Turn some of the questions round.",
      .failing = "[question said-1]\ntext = Bats are mammals.\nanswer = True\nwrong = False\n\n"
                 "[question said-2]\ntext = The Sun is a star.\nanswer = True\nwrong = False\n\n"
                 "[question said-3]\ntext = Whales breathe air.\nanswer = True\nwrong = False\n\n"
                 "[question said-4]\ntext = Ice floats on water.\nanswer = True\nwrong = False\n\n"
                 "[question said-5]\ntext = Glass is made of sand.\nanswer = True\nwrong = False\n\n"
                 "[question said-6]\ntext = Bamboo is a grass.\nanswer = True\nwrong = False\n\n"
                 "[question said-7]\ntext = The Moon has no air.\nanswer = True\nwrong = False\n\n"
                 "[question said-8]\ntext = Salt dissolves in water.\nanswer = True\nwrong = False\n\n"
                 "[question said-9]\ntext = Copper conducts heat.\nanswer = True\nwrong = False\n\n"
                 "[question said-10]\ntext = Wool comes from sheep.\nanswer = True\nwrong = False\n\n"
                 "[question said-11]\ntext = Mars looks red.\nanswer = True\nwrong = False\n\n"
                 "[question said-12]\ntext = Spiders have eight legs.\nanswer = True\nwrong = False\n",
      .mended = "[question said-1]\ntext = Bats are mammals.\nanswer = True\nwrong = False\n\n"
                "[question said-2]\ntext = The Sun is a star.\nanswer = True\nwrong = False\n\n"
                "[question said-3]\ntext = Whales breathe air.\nanswer = True\nwrong = False\n\n"
                "[question said-4]\ntext = Ice floats on water.\nanswer = True\nwrong = False\n\n"
                "[question said-5]\ntext = Glass is made of sand.\nanswer = True\nwrong = False\n\n"
                "[question said-6]\ntext = Bamboo is a grass.\nanswer = True\nwrong = False\n\n"
                "[question said-7]\ntext = Iron floats on water.\nanswer = False\nwrong = True\n\n"
                "[question said-8]\ntext = The Moon is a star.\nanswer = False\nwrong = True\n\n"
                "[question said-9]\ntext = Copper dissolves in water.\nanswer = False\nwrong = True\n\n"
                "[question said-10]\ntext = A week has eight days.\nanswer = False\nwrong = True\n\n"
                "[question said-11]\ntext = Wool comes from trees.\nanswer = False\nwrong = True\n\n"
                "[question said-12]\ntext = Spiders have six legs.\nanswer = False\nwrong = True\n" },
};

const int rules_on_chance_count = sizeof rules_on_chance / sizeof *rules_on_chance;
