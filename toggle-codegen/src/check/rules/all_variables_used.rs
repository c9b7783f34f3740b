//! 5.8.4 All Variables Used: an operation uses every variable that it defines, perhaps in a
//! fragment.

use std::collections::{BTreeMap, BTreeSet};

use super::super::typed::{DefinitionNode, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{Name, ValueKind};
use crate::source::Span;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut literals = None;
    for (index, operation, node) in typed.operations() {
        if operation.variables.is_empty() {
            continue;
        }
        let reached = typed.reached_or_meant(index);
        if typed.lacks_fragment(&reached) {
            continue;
        }
        let used: BTreeSet<&str> = reached
            .into_iter()
            .flat_map(|reached| typed.uses_in(reached))
            .map(|used| used.name)
            .collect();
        let names = || {
            operation
                .variables
                .iter()
                .map(|variable| variable.name.text.as_str())
        };
        let defined: BTreeSet<&str> = names().collect();
        // A mistyped use is reported; that what it meant is unused follows from it.
        let mistyped: BTreeSet<&str> = used
            .difference(&defined)
            .filter_map(|name| typed.meant(name, names()))
            .chain(mistyped_short(typed, &used, &defined))
            .collect();
        // Of two definitions, the second is one too many, and another rule says so.
        let mut told = BTreeSet::new();
        for variable in &operation.variables {
            let name = variable.name.text.as_str();
            if used.contains(name) || mistyped.contains(name) || !told.insert(name) {
                continue;
            }
            let literals = literals.get_or_insert_with(|| Literals::of(typed));
            if !literals.wrong.contains(name) {
                let quoted = literals.quoted.get(name).copied();
                problems.push(unused(typed, node, &variable.name, quoted));
            }
        }
    }
}

/// Of unused names too short for [`Typed::meant`], those that an undefined one was meant to be: where
/// only the case or the order of the letters differs, and where there is nothing else that either of
/// the two could have been.
fn mistyped_short<'a>(
    typed: &Typed<'_>,
    used: &BTreeSet<&'a str>,
    defined: &BTreeSet<&'a str>,
) -> Vec<&'a str> {
    const LONGEST: usize = 2;
    let unused: Vec<&str> = defined.difference(used).copied().collect();
    let undefined: Vec<&str> = used.difference(defined).copied().collect();
    if let ([unused], [undefined]) = (unused.as_slice(), undefined.as_slice()) {
        // As they are written, so that the one letter that is right weighs enough.
        let written = format!("${unused}");
        let near = typed.near(&format!("${undefined}"), [written.as_str()].into_iter());
        return near.iter().map(|_| *unused).collect();
    }
    let short = || unused.iter().copied().filter(|name| name.len() <= LONGEST);
    let meant = undefined.iter().filter_map(|name| {
        let near = typed.near(name, short().filter(|known| known.len() == name.len()));
        near.first().copied()
    });
    meant.collect()
}

/// Literals that were meant to be uses of variables.
struct Literals<'a> {
    /// Those that do not fit their places, which is reported.
    wrong: BTreeSet<&'a str>,
    /// `"$name"`, which is a string like any other.
    quoted: BTreeMap<&'a str, Span>,
}

impl<'a> Literals<'a> {
    fn of(typed: &Typed<'a>) -> Self {
        let values = || typed.values.iter();
        let quoted = values().filter_map(|node| match &node.value.kind {
            ValueKind::String(text) => Some((text.strip_prefix('$')?, node.value.span)),
            _ => None,
        });
        Self {
            wrong: values()
                .filter_map(|node| typed.instead_of_variable(node))
                .collect(),
            quoted: quoted.collect(),
        }
    }
}

fn unused(
    typed: &Typed<'_>,
    node: &DefinitionNode<'_>,
    name: &Name,
    quoted: Option<Span>,
) -> Diagnostic {
    let described = node.definition.described();
    let span = name.span;
    let name = &name.text;
    let message = format!("`${name}` is defined but {described} does not use it");
    let label = "not used";
    let problem = Diagnostic::error(Code::UnusedVariable, message, typed.source, span, label);
    match quoted {
        Some(quoted) => problem
            .related(typed.source, quoted, "this is a string, no use")
            .help(format!("a variable stands without quotes: write `${name}`")),
        None => problem.help(format!(
            "use `${name}` as the value of an argument, or remove it"
        )),
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn used_in_arguments_directives_and_fragments() {
        accepts(
            "query a($a: Int, $b: Boolean!, $c: Int) { echo(int: $a) @skip(if: $b) ...f } \
             fragment f on Query { cards(limit: 1, filter: {min: $c}) { total } }",
        );
    }

    #[test]
    fn unused() {
        reports(
            "query a($n: Int, $m: Int) { echo(int: $n) }",
            &["1:18 `$m` is defined but the query `a` does not use it"],
        );
        reports(
            "query ($n: Int) { ...f } query b($n: Int) { count } fragment f on Query { count }",
            &[
                "1:1 an operation without a name must be the only one: expected a name",
                "1:8 `$n` is defined but the query does not use it",
                "1:34 `$n` is defined but the query `b` does not use it",
            ],
        );
        helps(
            "query a($n: Int) { count }",
            "use `$n` as the value of an argument, or remove it",
        );
    }

    #[test]
    fn silent_about_what_a_mistyped_use_meant() {
        reports(
            "query a($limit: Int!) { cards(limit: $limt) { total } }",
            &["1:38 `$limt` is not defined: expected a definition in the query `a`"],
        );
    }

    #[test]
    fn silent_about_what_a_mistyped_use_of_a_short_name_meant() {
        for (definition, written) in [("id", "di"), ("Id", "id"), ("ab", "ac"), ("a", "A")] {
            let text = format!("query a(${definition}: ID) {{ echo(id: ${written}) }}");
            reports(
                &text,
                &[&format!(
                    "1:{} `${written}` is not defined: expected a definition in the query `a`",
                    text.rfind('$').unwrap() + 1
                )],
            );
        }
        let undefined = "is not defined: expected a definition in the query `a`";
        reports(
            "query a($id: ID, $n: Int) { echo(id: $di, int: $x) }",
            &[
                "1:18 `$n` is defined but the query `a` does not use it",
                &format!("1:38 `$di` {undefined}"),
                &format!("1:48 `$x` {undefined}"),
            ],
        );
        reports(
            "query a($n: Int) { echo(int: $x) }",
            &[
                "1:9 `$n` is defined but the query `a` does not use it",
                &format!("1:30 `$x` {undefined}"),
            ],
        );
    }

    #[test]
    fn silent_where_a_fragment_is_not_there_that_may_use_it() {
        reports(
            "query a($n: Int) { ...f } fragment f on Query { ...gone }",
            &["1:52 there is no fragment `gone`"],
        );
    }

    #[test]
    fn a_use_in_quotes_is_shown() {
        let document = "query a($t: String) { echo(text: \"$t\") }";
        reports(
            document,
            &["1:9 `$t` is defined but the query `a` does not use it"],
        );
        relates(document, &["test.graphql:1:34 this is a string, no use"]);
        helps(document, "a variable stands without quotes: write `$t`");
    }

    #[test]
    fn a_use_below_an_unknown_field_is_one() {
        reports(
            "query a($t: String, $n: Int) { gone(a: $t) { b(c: $n) } }",
            &["1:32 `Query` has no field `gone`"],
        );
    }

    #[test]
    fn a_variable_defined_twice_is_unused_once() {
        reports(
            "query q($v: Int, $v: Int) { count }",
            &[
                "1:9 `$v` is defined but the query `q` does not use it",
                "1:18 `$v` is defined twice: expected it once",
            ],
        );
    }
}
