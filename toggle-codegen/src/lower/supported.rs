//! What the specification allows and the generator does not write yet: each a placed error, so that
//! nothing is ever dropped in silence.

use super::depth::too_deep;
use super::typename;
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::OperationKind;
use crate::document::ast::{Definition, Field, OperationDefinition, Selection, SelectionSet};
use crate::source::Span;

/// All that stands in the way of generating `checked`.
pub(crate) fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    let mut limits = Limits {
        checked,
        problems: Diagnostics::new(),
    };
    for definition in &checked.document.definitions {
        match definition {
            Definition::Operation(operation) => limits.operation(operation),
            Definition::Fragment(fragment) => limits.selection_set(&fragment.selection_set),
            Definition::TypeSystem(_) => {}
        }
    }
    limits.problems.into_result(())
}

struct Limits<'a> {
    checked: &'a Checked<'a>,
    problems: Diagnostics,
}

impl Limits<'_> {
    fn refuse(&mut self, span: Span, what: &str, advice: &str) {
        let source = &self.checked.document.source;
        let message = format!("{what} cannot be generated yet");
        let problem = Diagnostic::error(
            Code::Unsupported,
            message,
            source,
            span,
            "valid GraphQL, not supported yet",
        );
        self.problems.push(problem.help(advice));
    }

    fn operation(&mut self, operation: &OperationDefinition) {
        self.selection_set(&operation.selection_set);
        if operation.kind == OperationKind::Subscription
            && typename::is_spread_into(
                &self.checked.fragments,
                self.checked.schema,
                &operation.selection_set,
            )
        {
            // The server allows one root field, and no `__typename` beside it.
            let what = "a fragment on an interface at the root of a subscription";
            self.refuse(
                operation.keyword,
                what,
                "write the fragment on the root type itself",
            );
        }
        if let Some(span) = too_deep(self.checked, operation) {
            let what = "an answer whose types nest deeper than rustc looks";
            self.refuse(
                span,
                what,
                "ask for what lies deeper in an operation of its own",
            );
        }
    }

    fn selection_set(&mut self, set: &SelectionSet) {
        for selection in &set.selections {
            match selection {
                Selection::Field(field) => {
                    self.key(field);
                    if let Some(set) = &field.selection_set {
                        self.selection_set(set);
                    }
                }
                Selection::FragmentSpread(_) => {}
                Selection::InlineFragment(inline) => self.selection_set(&inline.selection_set),
            }
        }
    }

    /// Decoding an abstract type begins with `__typename`, which therefore is no alias.
    fn key(&mut self, field: &Field) {
        let taken = field
            .alias
            .as_ref()
            .filter(|alias| alias.text == "__typename" && field.name.text != "__typename");
        if let Some(alias) = taken {
            let what = "the alias `__typename` for another field";
            self.refuse(alias.span, what, "choose another alias");
        }
    }
}
