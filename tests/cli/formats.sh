#!/bin/sh
# Whatever the banks hold, each format of `check` keeps to its grammar, and all of them tell of the same findings.
set -eu
marquee=$1
here=$(cd "$(dirname "$0")" && pwd)
command -v jq >/dev/null || { echo "this needs jq"; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C
failed=0

fail() {
    echo "FAILED: $*"
    failed=1
}

# Runs `check` in the format $1 on the banks that follow it.
check() {
    format=$1
    shift
    status=0
    "$marquee" check --format="$format" "$@" >"$work/$format" 2>"$work/err" || status=$?
    # Of the two kinds of builds one has no window, and says so.
    sed -i '/the rules on screens were left out: this build/d' "$work/err"
    [ $status -le 1 ] && [ ! -s "$work/err" ] || fail "check --format=$format ended with $status: $(cat "$work/err")"
    iconv -f UTF-8 -t UTF-8 <"$work/$format" >/dev/null || fail "$format: not UTF-8"
}

# Complaints of the jq program $1 on the output $2.
complaints() {
    jq -r -f "$here/$1" "$work/$2" >"$work/complaints" || fail "$2: no JSON"
    [ ! -s "$work/complaints" ] || { head -n 20 "$work/complaints"; fail "$2: against its structure"; }
}

json() {
    complaints findings.jq json
    jq -r '.findings[] | [.rule, .severity, .line // 0, .column // 0, .end_column // 0] | @tsv' "$work/json" >"$work/wanted"
    count=$(wc -l <"$work/wanted")
    failures=$(jq '.summary | .errors + .warnings' "$work/json")
}

sarif() {
    complaints sarif.jq sarif
    jq -r '.runs[0].results[] | .locations[0].physicalLocation.region as $at |
        [.ruleId, .level, $at.startLine // 0, $at.startColumn // 0, $at.endColumn // 0] | @tsv' "$work/sarif" >"$work/told"
    cmp "$work/wanted" "$work/told" || fail "sarif: other findings than json"
    jq -r '.findings[] | select(.fix) | .fix.text | @base64' "$work/json" >"$work/wanted"
    jq -r '.runs[0].results[].fixes[]?.artifactChanges[].replacements[].insertedContent.binary' "$work/sarif" >"$work/told"
    cmp "$work/wanted" "$work/told" || fail "sarif: other fixes than json"
}

# Each on a line of its own: ::COMMAND NAME=VALUE,...::MESSAGE
github() {
    value='([^%:,[:cntrl:]]|%[0-9A-F]{2})*'
    span='(,line=[1-9][0-9]*(,col=[1-9][0-9]*,endColumn=[1-9][0-9]*)?)?'
    line="^::(error|warning|notice) file=$value$span,title=[A-Z][0-9]{3}::([^%[:cntrl:]]|%[0-9A-F]{2})+\$"
    if grep -vE "$line" "$work/github"; then fail "github: not a command"; fi
    [ "$(wc -l <"$work/github")" = "$count" ] || fail "github: other findings than json"
}

junit() {
    [ "$(tr -cd '\001-\010\013-\037' <"$work/junit" | wc -c)" = 0 ] || fail "junit: a character that XML has not"
    [ "$(grep -c '<failure ' "$work/junit")" = "$failures" ] || fail "junit: other failures than json"
    tests=$(sed -n 's/^<testsuites .* tests="\([0-9]*\)" failures="'"$failures"'" .*/\1/p' "$work/junit")
    [ "$(grep -c '<testcase ' "$work/junit")" = "$tests" ] || fail "junit: a wrong count"
    if command -v xmllint >/dev/null; then
        xmllint --noout "$work/junit" || fail "junit: not well-formed"
    fi
    # Without that: what opens is closed, and every & begins an entity.
    for tag in testsuites testsuite failure system-out; do
        [ "$(grep -cE "<$tag[ >]" "$work/junit")" = "$(grep -c "</$tag>" "$work/junit")" ] || fail "junit: <$tag>"
    done
    if grep -E '&([^a-z#]|$)' "$work/junit"; then fail "junit: a bare &"; fi
}

# Where nothing was left out, one heading for each finding; related places are notes without a code.
text() {
    [ "$(tr -cd '\001-\011\013-\037\177' <"$work/text" | wc -c)" = 0 ] || fail "text: a control character"
    headings=$(grep -cE '^[^ ].*: (error|warning|note): .* \[[A-Z][0-9]{3}\]$' "$work/text") || true
    grep -qE ' and [0-9]+ more (error|warning|note)s? of ' "$work/text" || [ "$headings" = "$count" ] ||
        fail "text: $headings headings for $count findings"
}

all_formats() {
    for format in json sarif github junit text; do
        check $format "$@"
        $format
    done
    cp "$work/sarif" "$work/before"
    check sarif "$@"
    cmp "$work/before" "$work/sarif" || fail "sarif: not the same twice"
}

# Every bank of the tests, a handful at a time.
cd "$here/../banks"
set --
for bank in *; do
    case $bank in *.expect) continue ;; esac
    set -- "$@" "$bank"
    [ $# -lt 24 ] || { all_formats "$@"; set --; }
done
[ $# = 0 ] || all_formats "$@"

# Names of files and sections that would end a command, a document or a line.
cd "$work"
mkdir hostile
nasty='a,b: %0A "q" <x> & ]]> {0} [l](1) ::error::'
escape=$(printf '\033[2J\377\001\177')
for name in "$nasty" "$(printf 'line\nbreak')" "$escape" "$(printf '\357\277\276 \342\200\256')"; do
    printf '[question %s]\ntext = %s\nanswr = x\n%s = y\n[bogus %s]\nx = |\n [film]\n' \
        "$name" "$name" "$name" "$name" >"hostile/$name.ini"
done
printf '\000\001\002[question' >hostile/nul.ini
head -c 20000 "$marquee" >hostile/program.ini
: >hostile/empty.ini
all_formats hostile
all_formats "$work/hostile"
[ "$count" -gt 20 ] || fail "the hostile banks have only $count findings"

# In text, a thousand of one rule are enough; the other formats have them all.
yes '[bogus]' | head -n 1200 >many.ini
all_formats many.ini
grep -q '^many.ini: note: and 200 more errors of B001 ' text || fail "text: what was left out is not counted"
[ "$count" = 1200 ] || fail "json: only $count of 1200 findings"
exit $failed
