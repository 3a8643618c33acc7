/* Where titles stand; see title.h. */
#include "check/title.h"

static bank_place find(const quiz_bank *bank, int title)
{
    const char *file = bank->titles[title].file;

    for (int d = 0; d < bank->document_count; d++) {
        const lines_document *document = bank->documents[d];
        for (int s = 0; s < document->section_count && document->name == file; s++)
            if (quiz_slice_is(document->sections[s].kind, "bank"))
                return (bank_place){ document, &document->sections[s], NULL };
    }
    return (bank_place){ NULL, NULL, NULL };
}

bool title_is_declared(const quiz_bank *bank, int title)
{
    return find(bank, title).section != NULL;
}

quiz_place title_place(const quiz_bank *bank, int title)
{
    bank_place place = find(bank, title);

    if (place.section) return bank_place_of(place);
    return (quiz_place){ .file = bank->document_count ? bank->documents[0]->name : bank->titles[title].file };
}
