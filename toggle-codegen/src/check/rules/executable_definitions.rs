//! 5.1.1 Executable Definitions: a document holds operations and fragments only.

use super::super::typed::Typed;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    if let (Some(first), true) = (typed.type_system.first(), typed.definitions.is_empty()) {
        // One mistake, however many types there are: the wrong file.
        let span = first.keyword.span;
        let message = "this file is a schema: expected operations and fragments";
        let label = "a definition of a schema";
        let code = Code::NotExecutable;
        problems.push(
            Diagnostic::error(code, message, typed.source, span, label)
                .help("name this file in the `schema` option, and a file of operations here"),
        );
        return;
    }
    for definition in &typed.type_system {
        let keyword = &definition.keyword;
        let message = format!(
            "`{}` belongs in a schema: expected an operation or a fragment",
            keyword.text
        );
        let label = "not executable";
        problems.push(
            Diagnostic::error(
                Code::NotExecutable,
                message,
                typed.source,
                keyword.span,
                label,
            )
            .help("move it to a schema file and name that in the `schema` option"),
        );
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, reports};

    #[test]
    fn operations_and_fragments_are_executable() {
        accepts("{ card { ...f } } fragment f on Card { id }");
    }

    #[test]
    fn type_system_definitions_are_not() {
        reports(
            "{ card { id } }\ntype Cow { name: String }\nextend type Card { extra: Int }",
            &[
                "2:1 `type` belongs in a schema: expected an operation or a fragment",
                "3:1 `extend` belongs in a schema: expected an operation or a fragment",
            ],
        );
    }

    #[test]
    fn a_whole_schema_is_one_problem() {
        let document = "# ours\ntype Query { a: Int }\ntype Cow { name: String }";
        reports(
            document,
            &["2:1 this file is a schema: expected operations and fragments"],
        );
        helps(
            document,
            "name this file in the `schema` option, and a file of operations here",
        );
    }
}
