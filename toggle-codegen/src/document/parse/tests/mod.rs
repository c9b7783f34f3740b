#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

mod advice;
mod grammar;
mod mistakes;
mod nesting;
mod type_system;

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::document::ast::{
    Definition, Field, FragmentDefinition, OperationDefinition, Selection, Value,
};
use crate::source::Span;

fn parse(text: &str) -> Document {
    Document::parse("a.graphql", text).unwrap_or_else(|problems| panic!("{text}\n{problems}"))
}

/// The mistakes in a text, in the order they were found.
fn mistakes(text: &str) -> Diagnostics {
    match Document::parse("a.graphql", text) {
        Ok(_) => panic!("nothing is wrong in {text}"),
        Err(problems) => problems,
    }
}

/// The place and message of each mistake.
fn messages(text: &str) -> Vec<String> {
    let line = |problem: &crate::Diagnostic| {
        format!("{} {}", problem.position().unwrap(), problem.message())
    };
    mistakes(text).iter().map(line).collect()
}

/// The help of the only mistake.
fn help(text: &str) -> String {
    let problems = mistakes(text);
    assert_eq!(problems.len(), 1, "{problems}");
    let problem = problems.into_iter().next().unwrap();
    problem.help_text().unwrap_or_default().to_owned()
}

impl Document {
    fn text_of(&self, span: Span) -> &str {
        self.source.slice(span)
    }

    fn operation(&self) -> &OperationDefinition {
        match &self.definitions[0] {
            Definition::Operation(operation) => operation,
            other => panic!("no operation: {other:?}"),
        }
    }

    fn fragment(&self) -> &FragmentDefinition {
        match &self.definitions[0] {
            Definition::Fragment(fragment) => fragment,
            other => panic!("no fragment: {other:?}"),
        }
    }

    fn first(&self) -> &Selection {
        &self.operation().selection_set.selections[0]
    }

    fn field(&self) -> &Field {
        match self.first() {
            Selection::Field(field) => field,
            other => panic!("no field: {other:?}"),
        }
    }

    fn value(&self) -> &Value {
        &self.field().arguments[0].value
    }
}
