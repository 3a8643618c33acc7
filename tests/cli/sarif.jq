# What is wrong with `check --format=sarif`, as lines: the structure that SARIF 2.1.0 requires and permits for each
# object that we write. The numbers are those of its sections.
def want(condition; what): if condition then empty else what end;
def only($where; $names): (keys - $names) as $more | want($more == []; "\($where): unknown \($more)");
def is_text: type == "string" and . != "";
def is_from($least): type == "number" and . == floor and . >= $least;
def is_level: IN("error", "warning", "note");

# The items of a list, each with its place in the document; and that none comes twice.
def items($where): to_entries[] | [.value, "\($where)[\(.key)]"];
def distinct($where): want(length == (unique | length); "\($where): one comes twice");

# 3.10: URI references; ours are paths, with or without a scheme.
def uri($where):
    want(type == "string" and test("^(file:///)?([A-Za-z0-9._~/-]|%[0-9A-F]{2})*$"); "\($where): no URI: \(.)");

# 3.11.5, 3.11.6: braces stand for themselves only in pairs, and we write no links: a bracket that would end the words
# of one is escaped.
def text($where):
    want(is_text; "\($where): no text"),
    want(gsub("\\{\\{|\\}\\}"; "") | test("[{}]") | not; "\($where): a place to fill in: \(.)"),
    want(test("(?<!\\\\)(\\\\\\\\)*\\]\\(") | not; "\($where): a link: \(.)");

# 3.11, 3.12
def message($where): only($where; ["text"]), (.text | text("\($where).text"));
def formatted($where):
    only($where; ["text", "markdown"]), (.text | text("\($where).text")), (.markdown | text("\($where).markdown"));

# 3.49, 3.50
def rule($where):
    only($where; ["id", "name", "shortDescription", "fullDescription", "help", "defaultConfiguration"]),
    want(.id | test("^[A-Z][0-9]{3}$"); "\($where).id: \(.id)"),
    want(.name | test("^[A-Z][A-Za-z0-9]*$"); "\($where).name: \(.name)"),
    (.shortDescription | message("\($where).shortDescription")),
    (.fullDescription | message("\($where).fullDescription")),
    (.help | formatted("\($where).help")),
    (.defaultConfiguration | only("\($where).defaultConfiguration"; ["level"])),
    want(.defaultConfiguration.level | is_level; "\($where).defaultConfiguration.level");

# 3.18, 3.19
def driver($where):
    only($where; ["name", "version", "rules"]),
    want(.name == "marquee" and (.version | is_text); "\($where): name or version"),
    ([.rules[].id] | distinct("\($where).rules")),
    (.rules | items("\($where).rules") as [$it, $at] | $it | rule($at));

# 3.4: the index is that of an artifact with the same URI.
def artifact_location($where; $run):
    only($where; ["uri", "index"]),
    (.uri | uri("\($where).uri")),
    want((.index | is_from(0)) and $run.artifacts[.index].location.uri == .uri; "\($where): the index of another one");

# 3.30: lines and columns count from 1; ours are spans of one line.
def region($where):
    only($where; ["startLine", "startColumn", "endColumn"]),
    want(.startLine | is_from(1); "\($where).startLine"),
    want(has("startColumn") == has("endColumn"); "\($where): half a span"),
    (select(has("startColumn")) |
        want(.startColumn | is_from(1); "\($where).startColumn"),
        want(.endColumn | is_from(2); "\($where).endColumn"),
        want(.endColumn > .startColumn; "\($where): an empty span"));

# 3.28, 3.29
def location($where; $run; $names):
    only($where; $names),
    (.physicalLocation |
        only("\($where).physicalLocation"; ["artifactLocation", "region"]),
        (.artifactLocation | artifact_location("\($where).physicalLocation.artifactLocation"; $run)),
        (select(has("region")) | .region | region("\($where).physicalLocation.region")));

# 3.57, 3.3: a region in bytes is replaced by bytes, in base 64.
def replacement($where):
    only($where; ["deletedRegion", "insertedContent"]),
    (.deletedRegion |
        only("\($where).deletedRegion"; ["byteOffset", "byteLength"]),
        want((.byteOffset | is_from(0)) and (.byteLength | is_from(0)); "\($where).deletedRegion: no bytes")),
    (.insertedContent | only("\($where).insertedContent"; ["binary"])),
    want(.insertedContent.binary | test("^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$");
        "\($where).insertedContent: no base 64");

# 3.56
def change($where; $run):
    only($where; ["artifactLocation", "replacements"]),
    (.artifactLocation | artifact_location("\($where).artifactLocation"; $run)),
    want(.replacements | length > 0; "\($where): no replacements"),
    (.replacements | items("\($where).replacements") as [$it, $at] | $it | replacement($at));

# 3.55
def fix($where; $run):
    only($where; ["description", "artifactChanges"]),
    (.description | message("\($where).description")),
    want(.artifactChanges | length > 0; "\($where): no changes"),
    (.artifactChanges | items("\($where).artifactChanges") as [$it, $at] | $it | change($at; $run));

# 3.27
def result($where; $run):
    only($where; ["ruleId", "ruleIndex", "level", "message", "locations", "relatedLocations", "fixes"]),
    want((.ruleIndex | is_from(0)) and $run.tool.driver.rules[.ruleIndex].id == .ruleId; "\($where): rule"),
    want(.level | is_level; "\($where).level"),
    (.message | message("\($where).message")),
    want(.locations | length == 1; "\($where): not one location"),
    (.locations[0] | location("\($where).locations[0]"; $run; ["physicalLocation"])),
    (.relatedLocations // [] |
        distinct("\($where).relatedLocations"),
        (items("\($where).relatedLocations") as [$it, $at] | $it |
            location($at; $run; ["physicalLocation", "message"]), (.message | message("\($at).message")))),
    (.fixes // [] |
        distinct("\($where).fixes"),
        (items("\($where).fixes") as [$it, $at] | $it | fix($at; $run)));

# 3.24
def artifact($where; $run):
    only($where; ["location"]),
    (.location | artifact_location("\($where).location"; $run));

# 3.14
def run($where):
    . as $run |
    only($where; ["tool", "columnKind", "artifacts", "results"]),
    (.tool | only("\($where).tool"; ["driver"]), (.driver | driver("\($where).tool.driver"))),
    want(.columnKind == "unicodeCodePoints"; "\($where).columnKind"),
    (.artifacts |
        distinct("\($where).artifacts"),
        (items("\($where).artifacts") as [$it, $at] | $it | artifact($at; $run))),
    (.results | items("\($where).results") as [$it, $at] | $it | result($at; $run));

# 3.13
only("log"; ["$schema", "version", "runs"]),
want(.version == "2.1.0"; "version \(.version)"),
want(.["$schema"] | test("^https://docs\\.oasis-open\\.org/.*/sarif-schema-2\\.1\\.0\\.json$"); "$schema"),
want(.runs | length == 1; "not one run"),
(.runs[0] | run("runs[0]"))
