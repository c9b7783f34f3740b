//! What we say to a case, and whether it is right.

use std::any::Any;
use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use toggle_codegen::{Code, Diagnostic, Diagnostics, Document, Schema, check};

use crate::case::{Case, Grammar, Question};
use crate::health;

/// How a case went.
pub(crate) struct Judgement {
    /// Why our answer is wrong; nothing when it is right.
    pub(crate) wrong: Vec<String>,
    /// Our messages.
    pub(crate) said: Vec<String>,
}

/// Keeps the schemas it has read: most cases share theirs with others.
#[derive(Default)]
pub(crate) struct Judge {
    schemas: BTreeMap<String, Result<Schema, Diagnostics>>,
}

impl Judge {
    /// Asks the library and compares; a panic is a wrong answer.
    pub(crate) fn judge(&mut self, case: &Case) -> Judgement {
        let answered = catch_unwind(AssertUnwindSafe(|| match &case.question {
            Question::Operation {
                schema,
                query,
                failing_rules,
            } => self.operation(case.valid, schema, query, failing_rules),
            Question::Schema { sdl } => Judgement::of(case.valid, "the schema", &validate(sdl)),
            Question::Syntax { grammar, text } => syntax(case.valid, *grammar, text),
        }));
        answered.unwrap_or_else(|payload| Judgement {
            wrong: vec![format!("we panicked: {}", panic_message(&*payload))],
            said: Vec::new(),
        })
    }

    fn operation(
        &mut self,
        valid: bool,
        schema: &str,
        query: &str,
        failing_rules: &[String],
    ) -> Judgement {
        let schema = self
            .schemas
            .entry(schema.to_owned())
            .or_insert_with_key(|text| Schema::parse(text));
        let answer = match schema {
            Ok(schema) => Document::parse("document", query)
                .and_then(|document| check(schema, &document).map(|_checked| ())),
            Err(refused) => Err(refused.clone()),
        };
        let mut judgement = Judgement::of(valid, "the document", &answer);
        if let (Err(found), false) = (&answer, valid) {
            let named = found.iter().any(|diagnostic| {
                let rule = rule_of(diagnostic);
                failing_rules.iter().any(|failing| failing == rule)
            });
            if !named {
                let failing = failing_rules.join(", ");
                judgement
                    .wrong
                    .push(format!("refused, but not by {failing}"));
            }
        }
        judgement
    }
}

impl Judgement {
    /// Compares one answer about `what` with the expected one.
    fn of(valid: bool, what: &str, answer: &Result<(), Diagnostics>) -> Self {
        let said: Vec<Diagnostic> = match answer {
            Ok(()) => Vec::new(),
            Err(found) => found.iter().cloned().collect(),
        };
        let mut wrong = match (valid, answer.is_ok()) {
            (true, false) => vec![format!("{what} is valid, we refuse it")],
            (false, true) => vec![format!("{what} is not valid, we accept it")],
            _ => Vec::new(),
        };
        wrong.extend(health::faults(&said));
        Self {
            wrong,
            said: said.iter().map(shown).collect(),
        }
    }

    fn and(mut self, other: Self) -> Self {
        self.wrong.extend(other.wrong);
        self.said.extend(other.said);
        self
    }
}

fn syntax(valid: bool, grammar: Grammar, text: &str) -> Judgement {
    let document = Document::parse("document", text).map(|_document| ());
    let document = Judgement::of(valid, "the document", &document);
    match grammar {
        Grammar::Document => document,
        Grammar::TypeSystem => match type_system_grammar(text) {
            Some(schema) => document.and(Judgement::of(valid, "the schema", &schema)),
            None => document,
        },
    }
}

/// What the schema's parser says about the grammar. Nothing where the definitions cannot even be told apart, for a
/// reason that is none of the grammar: that the schema is refused is right then, whatever the grammar.
fn type_system_grammar(text: &str) -> Option<Result<(), Diagnostics>> {
    let answer = Schema::parse(text);
    if let Err(found) = &answer
        && !found.iter().any(is_syntax)
    {
        return None;
    }
    let found = answer.and_then(|schema| schema.validate());
    // What follows the grammar may still mean nothing, which is another question.
    Some(found.or_else(|found| {
        let syntax: Diagnostics = found.into_iter().filter(is_syntax).collect();
        syntax.into_result(())
    }))
}

fn validate(sdl: &str) -> Result<(), Diagnostics> {
    Schema::parse(sdl)?.validate()
}

fn is_syntax(diagnostic: &Diagnostic) -> bool {
    matches!(
        diagnostic.code(),
        Code::SchemaSyntax | Code::Syntax | Code::NestingLimit
    )
}

/// The rule as the cases name it; what breaks the grammar is `Syntax` there.
fn rule_of(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.code().rule() {
        Some(rule) => rule,
        None if is_syntax(diagnostic) => "Syntax",
        None => diagnostic.code().as_str(),
    }
}

/// `1:3 unknown-field (FieldsOnCorrectTypeRule): …`, on one line.
fn shown(diagnostic: &Diagnostic) -> String {
    let (code, rule) = (diagnostic.code(), rule_of(diagnostic));
    let place = diagnostic
        .position()
        .map_or_else(String::new, |at| format!("{}:{} ", at.line, at.column));
    let message = diagnostic.message().escape_debug();
    format!("{place}{code} ({rule}): {message}")
}

fn panic_message(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
    text.unwrap_or("without a message")
}
