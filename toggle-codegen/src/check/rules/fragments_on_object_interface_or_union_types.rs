//! 5.5.1.3 Fragments on Object, Interface or Union Types: nothing can be selected of a scalar, an
//! enum or an input object.

use super::super::typed::Typed;
use super::super::words::type_defined_at;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for condition in &typed.conditions {
        let Some(named) = condition.named.filter(|named| !named.is_composite()) else {
            continue;
        };
        let what = match condition.fragment {
            Some(name) => format!("the fragment `{}`", name.text),
            None => "an inline fragment".to_owned(),
        };
        let message = format!(
            "{what} is on `{}`, {}: expected an object, interface or union",
            named.name,
            named.kind.described()
        );
        let span = condition.name.span;
        let label = "has no fields to select";
        let problem = Diagnostic::error(Code::FragmentOnLeaf, message, typed.source, span, label);
        let problem = problem.help("a field of such a type is selected by its name alone");
        problems.push(type_defined_at(problem, named));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn on_composite_types() {
        accepts("{ any { ... on Anything { __typename } ... on Node { id } ... on Card { id } } }");
    }

    #[test]
    fn on_others_and_nothing_below_them() {
        reports(
            "{ card { ...f ... on Status { x } } }\nfragment f on Filter { min }",
            &[
                "1:22 an inline fragment is on `Status`, an enum: expected an object, interface or union",
                "2:15 the fragment `f` is on `Filter`, an input object: expected an object, interface \
             or union",
            ],
        );
        relates(
            "{ card { ... on Date { x } } }",
            &["schema:40:8 `Date` is defined here"],
        );
        relates("{ card { ... on Int { x } } }", &[]);
    }
}
