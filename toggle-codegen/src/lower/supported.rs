//! What the specification allows and the generator does not write yet: each a placed error, so that
//! nothing is ever dropped in silence.

use super::depth::too_deep;
use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::ast::{Definition, OperationDefinition};
use crate::source::Span;

/// All that stands in the way of generating `checked`.
pub(crate) fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    let mut limits = Limits {
        checked,
        problems: Diagnostics::new(),
    };
    for definition in &checked.document.definitions {
        if let Definition::Operation(operation) = definition {
            limits.operation(operation);
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
        if let Some(span) = too_deep(self.checked, operation) {
            let what = "an answer whose types nest deeper than rustc looks";
            self.refuse(
                span,
                what,
                "ask for what lies deeper in an operation of its own",
            );
        }
    }
}
