//! 5.2.3.1 Lone Anonymous Operation: an operation without a name is the only one.

use super::super::typed::Typed;
use super::super::words::keyword;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    if typed.operations().count() < 2 {
        return;
    }
    for (index, operation, _) in typed.operations() {
        if operation.name.is_some() {
            continue;
        }
        let other = typed.operations().find(|(other, ..)| *other != index);
        let message = "an operation without a name must be the only one: expected a name";
        let label = "has no name";
        let mut problem = Diagnostic::error(
            Code::LoneAnonymous,
            message,
            typed.source,
            operation.keyword,
            label,
        )
        .help(format!(
            "name it: `{} Name {{ … }}`",
            keyword(operation.kind)
        ));
        if let Some((_, other, _)) = other {
            let place = other.name.as_ref().map_or(other.keyword, |name| name.span);
            problem = problem.related(typed.source, place, "another operation");
        }
        problems.push(problem);
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, reports};

    #[test]
    fn alone_or_named() {
        accepts("{ count }");
        accepts("{ ...a } fragment a on Query { count }");
        accepts("query a { count } query b { count }");
    }

    #[test]
    fn anonymous_beside_others() {
        let message = "an operation without a name must be the only one: expected a name";
        reports("{ count }\nquery a { count }", &[&format!("1:1 {message}")]);
        reports(
            "{ count }\nquery { count }",
            &[&format!("1:1 {message}"), &format!("2:1 {message}")],
        );
    }
}
