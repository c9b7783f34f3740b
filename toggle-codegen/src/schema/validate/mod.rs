//! Whether a type system is one: every rule of the GraphQL specification's section 3 (September
//! 2025), all problems at once.
//!
//! Takes sources of schema definition language, reads them whole, each part with its place, and
//! knows nothing of what the lazy reading made of them. [`TypeSystem`] says what is defined where;
//! each rule reads that and knows no other rule. A name that some rule has reported as unknown is
//! no other rule's business, so that no problem is told as another's consequence.

mod applied_directives;
mod default_cycles;
mod default_values;
mod deprecated_required;
mod directive_arguments;
mod directive_cycles;
mod empty_types;
mod federation;
mod graph;
mod input_cycles;
mod input_output_types;
mod interface_fields;
mod interfaces;
mod known_types;
mod members;
mod one_of;
mod places;
mod possible_type_extensions;
mod reserved_names;
mod root_types;
mod sites;
#[cfg(test)]
mod tests;
mod type_system;
mod union_members;
mod unique_input_fields;
mod unique_names;
mod values;

use std::sync::Arc;

use self::type_system::TypeSystem;
use super::builtin;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::document::ast::TypeSystemDefinition;
use crate::document::parse_type_system;
use crate::source::Source;

/// A person reads a few.
const MOST_SHOWN: usize = 1_000;

/// A hostile schema could have millions. Looking goes on behind what is shown, so that the first in
/// the text are shown, whichever rule finds them.
const MOST_PROBLEMS: usize = 10_000;

/// A rule reads the type system and adds what it finds.
type Rule = fn(&TypeSystem<'_>, &mut Problems);

/// Every rule there is. Their order does not show: problems are sorted by place.
const RULES: &[Rule] = &[
    unique_names::check,
    possible_type_extensions::check,
    known_types::check,
    root_types::check,
    reserved_names::check,
    empty_types::check,
    input_output_types::check,
    interfaces::check,
    interface_fields::check,
    union_members::check,
    input_cycles::check,
    one_of::check,
    deprecated_required::check,
    default_values::check,
    default_cycles::check,
    applied_directives::check,
    directive_arguments::check,
    directive_cycles::check,
    unique_input_fields::check,
];

/// What the rules found so far.
struct Problems {
    list: Diagnostics,
}

impl Problems {
    /// Whether no more will be noted, so that looking for more is of no use.
    fn is_full(&self) -> bool {
        self.list.len() >= MOST_PROBLEMS
    }

    fn push(&mut self, problem: Diagnostic) {
        if !self.is_full() {
            self.list.push(problem);
        }
    }

    fn extend(&mut self, problems: impl IntoIterator<Item = Diagnostic>) {
        for problem in problems {
            self.push(problem);
        }
    }
}

/// Reads `sources` whole and gives all that is wrong in them, and what is only odd as warnings.
/// Where the grammar is broken nothing else is told: what a definition lacks may be what could not
/// be read.
pub(super) fn review(sources: &[Arc<Source>]) -> Diagnostics {
    let mut syntax = Diagnostics::new();
    let mut read = |source: &Arc<Source>| match parse_type_system(source) {
        Ok(definitions) => definitions,
        Err(problems) => {
            syntax.extend(problems);
            Vec::new()
        }
    };
    let built_in = builtin::source();
    let built_in = (&built_in, read(&built_in));
    let own: Vec<(&Arc<Source>, Vec<TypeSystemDefinition>)> = sources
        .iter()
        .map(|source| (source, read(source)))
        .collect();
    if !syntax.is_empty() {
        return syntax.sorted();
    }
    let system = TypeSystem::of(&built_in, &own);
    let mut problems = Problems {
        list: Diagnostics::new(),
    };
    for rule in RULES {
        rule(&system, &mut problems);
    }
    problems.list.first(MOST_SHOWN)
}
