//! Whether a document means something to a schema: every rule of the GraphQL specification's
//! section 5 (September 2025), and what our own `@required` asks for; all problems at once.
//!
//! Takes a [`Schema`] and a [`Document`], gives [`Checked`], which can come from nowhere else: the
//! later stages rest on what is established here. One walk over the document (`visit`) notes each
//! node with its types (`typed`); each rule reads those notes and knows no other rule.

mod deprecated;
mod misread;
mod near;
mod required_levels;
mod rules;
#[cfg(test)]
mod testing;
mod typed;
mod visit;
mod words;

use std::collections::BTreeMap;

use self::rules::RULES;
use self::visit::{VariableTypes, visit};
use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::document::Document;
use crate::document::ast::{Definition, FragmentDefinition};
use crate::schema::Schema;

/// A document that is valid against its schema.
///
/// Made by [`check`] alone, so that what takes one need not ask again.
#[derive(Debug)]
pub struct Checked<'a> {
    pub(crate) schema: &'a Schema,
    pub(crate) document: &'a Document,
    /// Every fragment of the document, by name.
    pub(crate) fragments: BTreeMap<&'a str, &'a FragmentDefinition>,
    warnings: Vec<Diagnostic>,
}

impl Checked<'_> {
    /// What is allowed but not wise: deprecated fields, arguments, enum values and input fields
    /// that the document uses, and what the schema says twice in the same words.
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }
}

/// Checks `document` against `schema`.
///
/// # Errors
///
/// Every problem of the document in the order of the text, and every problem in the schema's
/// definitions that the document uses.
pub fn check<'a>(schema: &'a Schema, document: &'a Document) -> Result<Checked<'a>, Diagnostics> {
    let variable_types = VariableTypes::of(document);
    let typed = visit(schema, document, &variable_types);
    let mut problems = Diagnostics::new();
    for rule in RULES {
        rule(&typed, &mut problems);
    }
    problems.extend(required_levels::problems(&typed));
    let mut problems = problems.sorted();
    let schema_problems = typed.schema_problems();
    let is_warning = |problem: &&Diagnostic| problem.severity == Severity::Warning;
    let mut warnings: Vec<Diagnostic> = deprecated::warnings(&typed).into_iter().collect();
    warnings.extend(schema_problems.iter().filter(is_warning).cloned());
    problems.extend(schema_problems);
    problems.into_result(Checked {
        schema,
        document,
        fragments: fragments(document),
        warnings,
    })
}

fn fragments(document: &Document) -> BTreeMap<&str, &FragmentDefinition> {
    let fragments = document
        .definitions
        .iter()
        .filter_map(|definition| match definition {
            Definition::Fragment(fragment) => Some((fragment.name.text.as_str(), fragment)),
            _ => None,
        });
    fragments.collect()
}
