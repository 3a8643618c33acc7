# What is wrong with `check --format=json`, as lines; nothing where it is what the command line promises.
def want(condition; what): if condition then empty else what end;
def is_text: type == "string" and . != "";
def is_text_or_null: . == null or type == "string";
def is_count: type == "number" and . == floor and . >= 0;
def is_place: . == null or (is_count and . >= 1);

def related(where):
    want(keys_unsorted == ["file", "line", "message"]; "\(where): keys \(keys_unsorted)"),
    want(.file | is_text; "\(where): file"),
    want(.line | is_place; "\(where): line"),
    want(.message | is_text; "\(where): message");

def fix(where):
    want(keys_unsorted == ["from", "to", "text"]; "\(where): keys \(keys_unsorted)"),
    want((.from | is_count) and (.to | is_count) and .from <= .to; "\(where): offsets"),
    want(.text | type == "string"; "\(where): text");

def finding(where):
    ["file", "line", "column", "end_column", "severity", "rule", "message", "help", "related"] as $keys |
    want(keys_unsorted == $keys or keys_unsorted == $keys + ["fix"]; "\(where): keys \(keys_unsorted)"),
    want(.file | is_text; "\(where): file"),
    want(all(.line, .column, .end_column; is_place); "\(where): not counted from 1"),
    want(.line != null or .column == null; "\(where): a column without a line"),
    want((.column == null) == (.end_column == null); "\(where): a span without an end"),
    want(.column == null or .end_column > .column; "\(where): an empty span"),
    want(.severity | IN("error", "warning", "note"); "\(where): severity \(.severity)"),
    want(.rule | test("^[A-Z][0-9]{3}$"); "\(where): rule \(.rule)"),
    want(.message | is_text; "\(where): message"),
    want(.help | is_text_or_null; "\(where): help"),
    (.related | to_entries[] | .key as $i | .value | related("\(where).related[\($i)]")),
    (select(has("fix")) | .fix | fix("\(where).fix"));

def order:
    [.findings[] | [.file, .line // 0, .column // 0]] as $places |
    range(1; $places | length) |
    want($places[. - 1][0] != $places[.][0] or $places[. - 1][1:] <= $places[.][1:]; "findings[\(.)]: not sorted");

def severities(severity): [.findings[] | select(.severity == severity)] | length;

want(keys_unsorted == ["findings", "summary"]; "keys \(keys_unsorted)"),
(.findings | to_entries[] | .key as $i | .value | finding("findings[\($i)]")),
order,
want(.summary | keys_unsorted == ["files", "questions", "errors", "warnings"]; "summary: keys"),
want(all(.summary[]; is_count); "summary: not counts"),
want(.summary.errors == severities("error"); "summary: errors"),
want(.summary.warnings == severities("warning"); "summary: warnings")
