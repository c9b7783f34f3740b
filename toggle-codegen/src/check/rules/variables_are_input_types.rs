//! 5.8.2 Variables Are Input Types: the type of a variable is a scalar, an enum or an input object.

use super::super::typed::{Typed, VariableNode};
use super::super::words::{type_defined_at, unknown_type};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::TypeKind;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let variables = typed.definitions.iter().flat_map(|node| &node.variables);
    for node in variables {
        let name = node.definition.ty.inner_name();
        let fits = |kind| {
            matches!(
                kind,
                TypeKind::Scalar | TypeKind::Enum | TypeKind::InputObject
            )
        };
        match node.named {
            None if typed.schema.is_broken(&name.text) => {}
            None => {
                let problem = unknown_type(typed, name, fits);
                let help = problem.help_text().is_none();
                problems.push(match wanted(typed, node).filter(|_| help) {
                    Some(help) => problem.help(help),
                    None => problem,
                });
            }
            Some(named) if !named.is_input() => {
                let message = format!(
                    "`${}` is of type `{}`, {}: expected a scalar, enum or input object",
                    node.definition.name.text,
                    named.name,
                    named.kind.described()
                );
                let label = "nothing that can be sent";
                let problem = Diagnostic::error(
                    Code::VariableNotInput,
                    message,
                    typed.source,
                    name.span,
                    label,
                );
                let problem = type_defined_at(problem, named);
                let near = || {
                    let candidates = typed.schema.type_names_of(fits);
                    typed.did_you_mean(
                        &name.text,
                        candidates.filter(|known| !known.starts_with("__")),
                    )
                };
                let help = wanted(typed, node).or_else(near).unwrap_or_else(|| {
                    "write the type of the argument that takes it, such as `ID`".to_owned()
                });
                problems.push(problem.help(help));
            }
            Some(_) => {}
        }
    }
}

/// The type that the first use of the variable asks for.
fn wanted(typed: &Typed<'_>, node: &VariableNode<'_>) -> Option<String> {
    let name = &node.definition.name.text;
    let mut uses = typed
        .uses
        .iter()
        .take_while(|_| typed.may_spend(1))
        .filter(|used| used.name == name);
    let expected = uses.find_map(|used| used.expected)?;
    Some(format!(
        "{} takes `{}`: define it as `${name}: {}`",
        expected.place.described(),
        expected.ty,
        expected.ty
    ))
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{
        SCHEMA, accepts, accepts_with, helps, problems, relates, reports, reports_with,
    };

    #[test]
    fn input_types() {
        accepts(
            "query a($n: Int!, $s: [Status!], $f: Filter) \
             { cards(limit: $n, status: $s, filter: $f) { total } }",
        );
    }

    #[test]
    fn output_and_unknown_types_and_nothing_of_their_uses() {
        reports(
            "query a($c: [Card!]!, $h: Holder, $x: Strng) { echo(int: $c, text: $h, id: $x) }",
            &[
                "1:14 `$c` is of type `Card`, an object: expected a scalar, enum or input object",
                "1:27 `$h` is of type `Holder`, a union: expected a scalar, enum or input object",
                "1:39 the schema has no type `Strng`",
            ],
        );
        helps(
            "query a($x: string) { echo(text: $x) }",
            "names are case-sensitive: did you mean `String`?",
        );
        helps(
            "query a($x: Number) { echo(int: $x) }",
            "the type of whole numbers is `Int`",
        );
        helps(
            "query a($x: Xyzzy) { echo(int: $x) }",
            "the argument `int` of `Query.echo` takes `Int`: define it as `$x: Int`",
        );
        helps(
            "mutation a($x: Adjustment!) { redeem(input: $x) { id } }",
            "the argument `input` of `Mutation.redeem` takes `RedeemInput!`: define it as \
             `$x: RedeemInput!`",
        );
        let helps: Vec<_> = problems(SCHEMA, "query a($h: Holder, $c: Company) { count }")
            .into_iter()
            .filter(|problem| problem.code() == crate::Code::VariableNotInput)
            .map(|problem| problem.help_text().map(ToOwned::to_owned))
            .collect();
        assert_eq!(
            helps,
            [
                Some("did you mean `HolderBy`?".to_owned()),
                Some("write the type of the argument that takes it, such as `ID`".to_owned()),
            ]
        );
        relates(
            "query a($c: Card) { echo(int: $c) }",
            &["schema:23:6 `Card` is defined here"],
        );
    }

    #[test]
    fn a_built_in_scalar_that_the_schema_uses() {
        const DATES: &str = "type Query { on(day: Date): Boolean } scalar Date";
        let text =
            "query a($f: Float, $s: String, $b: Boolean) { on(day: { f: $f, s: $s, b: $b }) }";
        reports_with(
            DATES,
            text,
            &[
                "1:13 nothing in the schema is of the built-in type `Float`: expected a type that \
               the schema uses",
            ],
        );
        accepts_with("type Query { on(day: Date): Float } scalar Date", text);
        reports_with(
            DATES,
            "{ ... on ID { id } }",
            &[
                "1:10 nothing in the schema is of the built-in type `ID`: expected a type that the \
               schema uses",
            ],
        );
    }
}
