/* Rules on questions beside each other; see rules.h. */
#include "check/rules.h"

const quiz_rule rules_on_banks[] = {
    { .id = QUIZ_C_OTHER_KEY,
      .code = "C013",
      .severity = QUIZ_ERROR,
      .summary = "the same prompt has another key elsewhere",
      .explain = "Whoever has learnt the answer to one is told by the other that it is wrong. Mend the key that "
                 "is wrong; where both are right, the prompt lacks what makes the difference.",
      .failing = "[question a]\ntext = Which is the largest desert of Africa?\nanswer = The Sahara\n"
                 "wrong = The Namib\nwrong = The Kalahari\n[question b]\n"
                 "text = Which is the largest desert of Africa?\nanswer = The Danakil\nwrong = The Namib\n"
                 "wrong = The Kalahari\n",
      .mended = "[question a]\ntext = Which is the largest desert of Africa?\nanswer = The Sahara\n"
                "wrong = The Namib\nwrong = The Kalahari\n[question b]\n"
                "text = Which is the hottest desert of Ethiopia?\nanswer = The Danakil\nwrong = The Namib\n"
                "wrong = The Kalahari\n" },
    { .id = QUIZ_C_TWICE,
      .code = "C014",
      .severity = QUIZ_ERROR,
      .summary = "a question is there twice",
      .explain = "A round may ask it again, and history counts it as two. Delete one, or ask for something else.",
      .failing = "[question a]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\nwrong = Vermeer\n"
                 "wrong = Rubens\n[question b]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\n"
                 "wrong = Titian\nwrong = Goya\n",
      .mended = "[question a]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\nwrong = Vermeer\n"
                "wrong = Rubens\n[question b]\ntext = Who painted the Milkmaid?\nanswer = Vermeer\n"
                "wrong = Titian\nwrong = Goya\n" },
    { .id = QUIZ_C_NEARLY_TWICE,
      .code = "C015",
      .severity = QUIZ_NOTE,
      .summary = "two questions are nearly the same",
      .explain = "Prompts with the same words in another order, with one that is misspelt or one more that adds "
                 "nothing, are mostly the same question written twice. Delete one, or make clear what is "
                 "different.",
      .failing = "[question a]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\nwrong = Vermeer\n"
                 "wrong = Rubens\n[question b]\ntext = By whom was the Night Watch painted?\nanswer = Rembrandt\n"
                 "wrong = Titian\nwrong = Goya\n",
      .mended = "[question a]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\nwrong = Vermeer\n"
                "wrong = Rubens\n[question b]\ntext = By whom was the Jewish Bride painted?\nanswer = Rembrandt\n"
                "wrong = Titian\nwrong = Goya\n" },
    { .id = QUIZ_C_KEYS_LONG,
      .code = "C016",
      .severity = QUIZ_WARNING,
      .summary = "the keys of a bank are mostly the longest choice",
      .explain = "Writers take care that the right answer is precisely right, so it grows longer. Whoever "
                 "notices need not know the answer. Make wrong choices as long and as detailed. By chance "
                 "alone, at most one bank in a thousand gets this finding.",
      .failing = "[question arlo]\ntext = Where does route 11 end?\nanswer = Arlostead\nwrong = Arloham\n"
                 "wrong = Arloton\n[question berm]\ntext = Where does route 12 end?\nanswer = Bermstead\n"
                 "wrong = Bermham\nwrong = Bermton\n[question cove]\ntext = Where does route 13 end?\n"
                 "answer = Covestead\nwrong = Coveham\nwrong = Coveton\n[question dell]\n"
                 "text = Where does route 14 end?\nanswer = Dellstead\nwrong = Dellham\nwrong = Dellton\n"
                 "[question esk]\ntext = Where does route 15 end?\nanswer = Eskstead\nwrong = Eskham\n"
                 "wrong = Eskton\n[question ford]\ntext = Where does route 16 end?\nanswer = Fordham\n"
                 "wrong = Fordstead\nwrong = Fordton\n[question glen]\ntext = Where does route 17 end?\n"
                 "answer = Glenstead\nwrong = Glenham\nwrong = Glenton\n[question holt]\n"
                 "text = Where does route 18 end?\nanswer = Holtstead\nwrong = Holtham\nwrong = Holtton\n"
                 "[question isle]\ntext = Where does route 19 end?\nanswer = Islestead\nwrong = Isleham\n"
                 "wrong = Isleton\n[question jura]\ntext = Where does route 20 end?\nanswer = Jurastead\n"
                 "wrong = Juraham\nwrong = Juraton\n[question kirk]\ntext = Where does route 21 end?\n"
                 "answer = Kirkstead\nwrong = Kirkham\nwrong = Kirkton\n[question loch]\n"
                 "text = Where does route 22 end?\nanswer = Lochham\nwrong = Lochstead\nwrong = Lochton\n",
      .mended = "[question arlo]\ntext = Where does route 11 end?\nanswer = Arlostead\nwrong = Arloham\n"
                "wrong = Arloton\n[question berm]\ntext = Where does route 12 end?\nanswer = Bermham\n"
                "wrong = Bermstead\nwrong = Bermton\n[question cove]\ntext = Where does route 13 end?\n"
                "answer = Coveham\nwrong = Covestead\nwrong = Coveton\n[question dell]\n"
                "text = Where does route 14 end?\nanswer = Dellstead\nwrong = Dellham\nwrong = Dellton\n"
                "[question esk]\ntext = Where does route 15 end?\nanswer = Eskham\nwrong = Eskstead\n"
                "wrong = Eskton\n[question ford]\ntext = Where does route 16 end?\nanswer = Fordham\n"
                "wrong = Fordstead\nwrong = Fordton\n[question glen]\ntext = Where does route 17 end?\n"
                "answer = Glenstead\nwrong = Glenham\nwrong = Glenton\n[question holt]\n"
                "text = Where does route 18 end?\nanswer = Holtham\nwrong = Holtstead\nwrong = Holtton\n"
                "[question isle]\ntext = Where does route 19 end?\nanswer = Isleham\nwrong = Islestead\n"
                "wrong = Isleton\n[question jura]\ntext = Where does route 20 end?\nanswer = Jurastead\n"
                "wrong = Juraham\nwrong = Juraton\n[question kirk]\ntext = Where does route 21 end?\n"
                "answer = Kirkham\nwrong = Kirkstead\nwrong = Kirkton\n[question loch]\n"
                "text = Where does route 22 end?\nanswer = Lochham\nwrong = Lochstead\nwrong = Lochton\n" },
    { .id = QUIZ_C_KEYS_MIDDLE,
      .code = "C017",
      .severity = QUIZ_ERROR,
      .summary = "the keys of a bank are mostly the middle number",
      .explain = "Whoever looks for wrong numbers takes one below and one above, and so the key lies between "
                 "them. Let it be the smallest or the largest as often as any other choice is. By chance alone, "
                 "at most one bank in a thousand gets this finding.",
      .failing = "[question lakes]\ntext = How many lakes has the island?\nanswer = 7\nwrong = 3\nwrong = 9\n"
                 "[question hills]\ntext = How many hills has the island?\nanswer = 8\nwrong = 5\nwrong = 11\n"
                 "[question gates]\ntext = How many gates has the island?\nanswer = 12\nwrong = 6\nwrong = 20\n"
                 "[question walls]\ntext = How many walls has the island?\nanswer = 6\nwrong = 4\nwrong = 9\n"
                 "[question wells]\ntext = How many wells has the island?\nanswer = 15\nwrong = 10\nwrong = 30\n"
                 "[question mills]\ntext = How many mills has the island?\nanswer = 9\nwrong = 5\nwrong = 14\n"
                 "[question bells]\ntext = How many bells has the island?\nanswer = 21\nwrong = 11\nwrong = 33\n"
                 "[question ports]\ntext = How many ports has the island?\nanswer = 5\nwrong = 2\nwrong = 8\n"
                 "[question parks]\ntext = How many parks has the island?\nanswer = 14\nwrong = 7\nwrong = 19\n"
                 "[question roads]\ntext = How many roads has the island?\nanswer = 18\nwrong = 12\nwrong = 25\n"
                 "[question forts]\ntext = How many forts has the island?\nanswer = 16\nwrong = 13\nwrong = 40\n"
                 "[question towns]\ntext = How many towns has the island?\nanswer = 22\nwrong = 17\nwrong = 28\n",
      .mended = "[question lakes]\ntext = How many lakes has the island?\nanswer = 7\nwrong = 3\nwrong = 9\n"
                "[question hills]\ntext = How many hills has the island?\nanswer = 5\nwrong = 8\nwrong = 11\n"
                "[question gates]\ntext = How many gates has the island?\nanswer = 20\nwrong = 6\nwrong = 12\n"
                "[question walls]\ntext = How many walls has the island?\nanswer = 6\nwrong = 4\nwrong = 9\n"
                "[question wells]\ntext = How many wells has the island?\nanswer = 10\nwrong = 15\nwrong = 30\n"
                "[question mills]\ntext = How many mills has the island?\nanswer = 14\nwrong = 5\nwrong = 9\n"
                "[question bells]\ntext = How many bells has the island?\nanswer = 21\nwrong = 11\nwrong = 33\n"
                "[question ports]\ntext = How many ports has the island?\nanswer = 2\nwrong = 5\nwrong = 8\n"
                "[question parks]\ntext = How many parks has the island?\nanswer = 19\nwrong = 7\nwrong = 14\n"
                "[question roads]\ntext = How many roads has the island?\nanswer = 18\nwrong = 12\nwrong = 25\n"
                "[question forts]\ntext = How many forts has the island?\nanswer = 13\nwrong = 16\nwrong = 40\n"
                "[question towns]\ntext = How many towns has the island?\nanswer = 28\nwrong = 17\nwrong = 22\n" },
    { .id = QUIZ_C_GIVES_AWAY,
      .code = "C018",
      .severity = QUIZ_NOTE,
      .summary = "a question gives away the key of another one",
      .explain = "Its prompt or its explanation says what the other question asks for. No round has both of them, "
                 "so a small bank makes shorter rounds; leave the words out to let them meet.",
      .failing = "[question a]\ntext = Which river flows through Vienna?\nanswer = The Danube\nwrong = The Rhine\n"
                 "wrong = The Elbe\n[question b]\n"
                 "text = Which country has the Danube flowing through its capital Vienna?\nanswer = Austria\n"
                 "wrong = Poland\nwrong = Norway\n",
      .mended = "[question a]\ntext = Which river flows through Vienna?\nanswer = The Danube\nwrong = The Rhine\n"
                "wrong = The Elbe\n[question b]\ntext = Which country has Vienna as its capital?\n"
                "answer = Austria\nwrong = Poland\nwrong = Norway\n" },
    { .id = QUIZ_C_NO_ID,
      .code = "C019",
      .severity = QUIZ_NOTE,
      .summary = "a question has no name for history to follow",
      .explain = "History follows the name of a question. One without a name is known by its text, and once a "
                 "typo in that is mended, its history starts again.",
      .failing = "[question]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\nwrong = Vermeer\n",
      .mended = "[question night-watch]\ntext = Who painted the Night Watch?\nanswer = Rembrandt\n"
                "wrong = Vermeer\n" },
    { .id = QUIZ_C_FEW,
      .code = "C020",
      .severity = QUIZ_WARNING,
      .summary = "there are too few questions",
      .explain = "Players choose a category and a difficulty, and what has only a few questions is soon known "
                 "by heart; a category with one or two is mostly another one misspelt. Write more, or merge "
                 "categories.",
      .failing = "[bank]\ntitle = Weather\n[type film]\nname = title\ndirector = person\n[film dawn]\nname = Dawn\n"
                 "director = Lena Moss\n[film dusk]\nname = Dusk\ndirector = Paul Reed\n[film noon]\nname = Noon\n"
                 "director = Rita Hall\n[film gale]\nname = Gale\ndirector = Owen Park\n[ask film.director]\n"
                 "text = Who directed {name}?\nreverse = Which film did {director} direct?\n",
      .mended = "[bank]\ntitle = Weather\n[type film]\nname = title\ndirector = person\n[film dawn]\nname = Dawn\n"
                "director = Lena Moss\n[film dusk]\nname = Dusk\ndirector = Paul Reed\n[film noon]\nname = Noon\n"
                "director = Rita Hall\n[film gale]\nname = Gale\ndirector = Owen Park\n[ask film.director]\n"
                "text = Who directed {name}?\nreverse = Which film did {director} direct?\n"
                "true = {director} directed {name}.\n" },
    { .id = QUIZ_C_UNASKED,
      .code = "C021",
      .severity = QUIZ_WARNING,
      .summary = "facts that no question asks about",
      .explain = "Somebody looked these facts up, and nobody will ever see them. Write a template that asks about "
                 "them or names them, or delete them.",
      .failing = "[bank]\ntitle = Weather\n[type film]\nname = title\ndirector = person\nstudio = studio\n"
                 "[film dawn]\nname = Dawn\ndirector = Lena Moss\nstudio = Ember\n[film dusk]\nname = Dusk\n"
                 "director = Paul Reed\nstudio = Ember\n[film noon]\nname = Noon\ndirector = Rita Hall\n"
                 "studio = Ember\n[film gale]\nname = Gale\ndirector = Owen Park\nstudio = Ember\n"
                 "[ask film.director]\ntext = Who directed {name}?\nreverse = Which film did {director} direct?\n"
                 "true = {director} directed {name}.\n",
      .mended = "[bank]\ntitle = Weather\n[type film]\nname = title\ndirector = person\nstudio = studio\n"
                "[film dawn]\nname = Dawn\ndirector = Lena Moss\nstudio = Ember\n[film dusk]\nname = Dusk\n"
                "director = Paul Reed\nstudio = Ember\n[film noon]\nname = Noon\ndirector = Rita Hall\n"
                "studio = Ember\n[film gale]\nname = Gale\ndirector = Owen Park\nstudio = Ember\n"
                "[ask film.director]\ntext = Who directed {name}?\nreverse = Which film did {director} direct?\n"
                "true = {director} directed {name}.\nexplain = {director} directed {name} for {studio}.\n" },
    { .id = QUIZ_C_TRUE_WRONG,
      .code = "C022",
      .severity = QUIZ_ERROR,
      .summary = "a wrong choice is right by the facts",
      .explain = "The prompt is one that the facts ask and answer too, and by them this choice is right. Ask "
                 "for something else, or leave the question to the facts.",
      .failing = "[type film]\nname = title\nwriter = person, many\n[film dawn]\nname = Dawn\nwriter = Lena Moss\n"
                 "writer = Paul Reed\n[film dusk]\nname = Dusk\nwriter = Rita Hall\n[ask film.writer]\n"
                 "text = Who was a writer of {name}?\n[question dawn-writer]\ntext = Who was a writer of Dawn?\n"
                 "answer = Lena Moss\nwrong = Paul Reed\nwrong = Rita Hall\n",
      .mended = "[type film]\nname = title\nwriter = person, many\n[film dawn]\nname = Dawn\nwriter = Lena Moss\n"
                "writer = Paul Reed\n[film dusk]\nname = Dusk\nwriter = Rita Hall\n[ask film.writer]\n"
                "text = Who was a writer of {name}?\n[question dawn-music]\ntext = Who wrote the music of Dawn?\n"
                "answer = Lena Moss\nwrong = Paul Reed\nwrong = Rita Hall\n" },
};

const int rules_on_banks_count = sizeof rules_on_banks / sizeof *rules_on_banks;
