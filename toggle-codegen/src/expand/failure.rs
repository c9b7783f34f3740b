//! Why nothing is generated.

use proc_macro2::{Span, TokenStream};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::input::{Mistake, Place};
use crate::render;

/// All that is wrong, each with the place in the attribute where there is one.
#[derive(Debug, Default)]
pub(crate) struct Failure(Vec<(Diagnostic, Option<Span>)>);

impl Failure {
    /// `problem`, which has to do with what is written at `place`.
    pub(super) fn at(place: &Place, problem: Diagnostic) -> Self {
        match place {
            Place::Rust(span) => Self(vec![(problem, Some(*span))]),
            Place::File(source, span) => Self(vec![(problem.placed(source, *span), None)]),
        }
    }

    /// One `compile_error!` for each problem; where none is known, at the place that `span_of` finds.
    pub(super) fn into_tokens(self, span_of: impl Fn(&Diagnostic) -> Span) -> TokenStream {
        let errors = self.0.into_iter().map(|(problem, place)| {
            let span = place.unwrap_or_else(|| span_of(&problem));
            render::compile_errors(&[problem.draw()], span)
        });
        errors.collect()
    }

    /// The problems alone, for where there is no attribute.
    pub(crate) fn into_diagnostics(self) -> Diagnostics {
        self.0.into_iter().map(|(problem, _)| problem).collect()
    }
}

impl From<Diagnostics> for Failure {
    fn from(problems: Diagnostics) -> Self {
        Self(
            problems
                .into_iter()
                .map(|problem| (problem, None))
                .collect(),
        )
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        let problem = Diagnostic::unplaced(mistake.code, mistake.message);
        Self::at(&mistake.place, problem)
    }
}

impl From<Vec<Mistake>> for Failure {
    fn from(mistakes: Vec<Mistake>) -> Self {
        let failures = mistakes.into_iter().map(Self::from);
        Self(failures.flat_map(|failure| failure.0).collect())
    }
}
