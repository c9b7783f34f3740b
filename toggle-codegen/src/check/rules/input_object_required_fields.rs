//! 5.6.4 Input Object Required Fields: an input field that is non-null and has no default is given.

use super::super::typed::Typed;
use super::super::words::{listed, required_at, signature, written};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::schema::InputValueDefinition;

/// More places in the schema would hide the message.
const SHOWN: usize = 3;

pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    for node in &typed.objects {
        let Some(object) = node.definition else {
            continue;
        };
        let is_given =
            |known: &InputValueDefinition| node.fields.iter().any(|f| f.name.text == known.name);
        let mut missing: Vec<&InputValueDefinition> = object
            .input_fields
            .iter()
            .filter(|known| known.is_required() && !is_given(known))
            .collect();
        // A mistyped name is reported; that what it meant is missing follows from it.
        for field in node.fields {
            let wanted = &field.name.text;
            if object.input_field(wanted).is_none() {
                let meant = typed.meant(wanted, missing.iter().map(|known| known.name.as_str()));
                let meant = meant.map(ToOwned::to_owned);
                missing.retain(|known| Some(&known.name) != meant.as_ref());
            }
        }
        if missing.is_empty() {
            continue;
        }
        let what = if missing.len() == 1 {
            "the input field"
        } else {
            "the input fields"
        };
        let list = signature(missing.iter().copied());
        let message = format!("`{}` needs {what} `{list}`", object.name);
        let names = || missing.iter().map(|known| known.name.as_str());
        let label = format!("lacks {}", listed(names()));
        let mut problem = Diagnostic::error(
            Code::MissingInputField,
            message,
            typed.source,
            node.span,
            label,
        );
        let given = if node.fields.is_empty() { "" } else { "…, " };
        for known in missing.iter().take(SHOWN) {
            problem = required_at(problem, &known.location);
        }
        let help = format!("write `{{{given}{}}}`", written(typed, names()));
        problems.push(problem.help(help));
    }
}

#[cfg(test)]
mod tests {
    use crate::check::testing::{accepts, helps, relates, reports};

    #[test]
    fn given_or_not_required() {
        accepts("mutation { redeem(input: {reference: 1, value: 1}) { id } }");
        accepts("mutation a($v: Int!) { redeem(input: {reference: 1, value: $v}) { id } }");
        accepts("{ cards(limit: 1, filter: {}) { total } }");
    }

    #[test]
    fn not_given() {
        reports(
            "mutation { redeem(input: {value: 1}) { id } }",
            &["1:26 `RedeemInput` needs the input field `reference: ID!`"],
        );
        reports(
            "mutation { redeem(input: {}) { id } }",
            &["1:26 `RedeemInput` needs the input fields `reference: ID!, value: Int!`"],
        );
        helps(
            "mutation { redeem(input: {value: 1}) { id } }",
            "write `{…, reference: …}`",
        );
        reports(
            "mutation { redeem(input: {value: 1, referance: 2}) { id } }",
            &["1:37 `RedeemInput` has no input field `referance`"],
        );
        relates(
            "mutation { redeem(input: {value: 1}) { id } }",
            &["schema:41:21 required here"],
        );
    }
}
