//! 5.6.2 Input Object Field Names: an input object has the fields its type defines and no others.

use super::super::typed::Typed;
use super::super::words::{signature, type_defined_at};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.objects {
        let Some(object) = node.definition else {
            continue;
        };
        for field in node.fields {
            let wanted = field.name.text.as_str();
            if object.input_field(wanted).is_some() {
                continue;
            }
            let message = format!("`{}` has no input field `{wanted}`", object.name);
            let span = field.name.span;
            let label = "no such input field";
            let problem =
                Diagnostic::error(Code::UnknownInputField, message, typed.source, span, label);
            let names = object.input_fields.iter().map(|known| known.name.as_str());
            let help = typed.did_you_mean(wanted, names).unwrap_or_else(|| {
                format!(
                    "`{}` is `{{{}}}`",
                    object.name,
                    signature(object.input_fields.iter())
                )
            });
            problems.push(type_defined_at(problem.help(help), object));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn fields_that_exist() {
        accepts("{ cards(limit: 1, filter: {min: 1, and: [{max: 2}, {}]}) { total } }");
        accepts("query a($f: Filter = {min: 1}) { cards(limit: 1, filter: $f) { total } }");
    }

    #[test]
    fn fields_that_do_not_and_nothing_of_their_values() {
        reports(
            "{ cards(limit: 1, filter: {mim: \"x\", and: [{maximum: 2}]}) { total } }",
            &[
                "1:28 `Filter` has no input field `mim`",
                "1:45 `Filter` has no input field `maximum`",
            ],
        );
    }

    #[test]
    fn helps_and_shows() {
        helps(
            "{ cards(limit: 1, filter: {statis: ACTIVE}) { total } }",
            "did you mean `status`?",
        );
        helps(
            "{ holder(by: {xyzzy: 1}) { __typename } }",
            "`HolderBy` is `{id: ID, email: String}`",
        );
        relates(
            "{ cards(limit: 1, filter: {mim: 1}) { total } }",
            &["schema:42:7 `Filter` is defined here"],
        );
    }
}
