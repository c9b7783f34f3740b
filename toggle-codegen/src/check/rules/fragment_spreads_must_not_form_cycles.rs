//! 5.5.2.2 Fragment Spreads Must Not Form Cycles: no fragment comes to spread itself.

use super::super::typed::{Executable, Typed};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};

/// As many fragments of a cycle are named, besides the one that closes it.
const SHOWN: usize = 12;

/// How far the search has come with a fragment.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    /// Its place on the path.
    OnPath(usize),
    Done,
}

/// A fragment on the path, and the next of its spreads to follow.
struct Step {
    definition: usize,
    spread: usize,
}

/// A depth-first search without recursion: a chain of fragments may be as long as the document.
pub(super) fn check(typed: &Typed<'_>, problems: &mut Diagnostics) {
    let mut states = vec![State::New; typed.definitions.len()];
    for (start, node) in typed.definitions.iter().enumerate() {
        let fresh = states.get(start) == Some(&State::New);
        if !fresh || !matches!(node.definition, Executable::Fragment(_)) {
            continue;
        }
        let mut path = Vec::new();
        enter(typed, start, &mut states, &mut path);
        while let Some(step) = path.last_mut() {
            let end = typed
                .definitions
                .get(step.definition)
                .map_or(0, |node| node.spreads.end);
            if step.spread >= end {
                set(&mut states, step.definition, State::Done);
                path.pop();
                continue;
            }
            let spread = typed.spreads.get(step.spread);
            step.spread += 1;
            let Some(target) = spread.and_then(|node| node.target) else {
                continue;
            };
            match states.get(target) {
                Some(State::New) => enter(typed, target, &mut states, &mut path),
                Some(State::OnPath(first)) => problems.extend(cycle(typed, path.get(*first..))),
                _ => {}
            }
        }
    }
}

fn enter(typed: &Typed<'_>, definition: usize, states: &mut [State], path: &mut Vec<Step>) {
    set(states, definition, State::OnPath(path.len()));
    let spread = typed
        .definitions
        .get(definition)
        .map_or(0, |node| node.spreads.start);
    path.push(Step { definition, spread });
}

fn set(states: &mut [State], definition: usize, state: State) {
    if let Some(place) = states.get_mut(definition) {
        *place = state;
    }
}

/// The cycle that the last of `steps` closes by spreading the first.
fn cycle(typed: &Typed<'_>, steps: Option<&[Step]>) -> Option<Diagnostic> {
    let (closing, others) = steps?.split_last()?;
    let spread = |step: &Step| {
        let node = typed.spreads.get(step.spread.checked_sub(1)?)?;
        Some(node.spread)
    };
    let closing = spread(closing)?;
    let hidden = others.len().saturating_sub(SHOWN);
    let others: Vec<_> = others.iter().take(SHOWN).filter_map(spread).collect();
    let name = &closing.name.text;
    let mut names: Vec<String> = others
        .iter()
        .map(|spread| format!("`{}`", spread.name.text))
        .collect();
    if hidden > 0 {
        names.push(format!("{hidden} more"));
    }
    let through = if names.is_empty() {
        String::new()
    } else {
        format!(" through {}", names.join(", "))
    };
    let message = format!(
        "the fragment `{name}` spreads itself{through}: expected fragments that come to an end"
    );
    let label = format!("spreads `{name}` again");
    let mut problem = Diagnostic::error(
        Code::FragmentCycle,
        message,
        typed.source,
        closing.span,
        label,
    );
    for spread in others {
        let text = format!("spreads `{}`", spread.name.text);
        problem = problem.related(typed.source, spread.span, text);
    }
    Some(problem.help("write out the levels that are wanted, without this spread"))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use crate::check::testing::{accepts, relates, reports};

    #[test]
    fn no_cycle() {
        accepts(
            "{ any { ...a ...b } } fragment a on Person { ...c ...c } \
             fragment b on Person { ...c } fragment c on Person { id }",
        );
    }

    #[test]
    fn itself() {
        reports(
            "{ any { ...a } } fragment a on Person { card { holder { ...a } } }",
            &["1:57 the fragment `a` spreads itself: expected fragments that come to an end"],
        );
    }

    #[test]
    fn through_others_with_every_step() {
        let document = "{ any { ...a } }\nfragment a on Person { ...b }\n\
                        fragment b on Person { ...c }\nfragment c on Person { ...a }";
        reports(
            document,
            &[
                "4:24 the fragment `a` spreads itself through `b`, `c`: expected fragments that come \
             to an end",
            ],
        );
        relates(
            document,
            &[
                "test.graphql:2:24 spreads `b`",
                "test.graphql:3:24 spreads `c`",
            ],
        );
    }

    #[test]
    fn a_long_chain_is_no_deep_stack() {
        let mut document = "{ any { ...f0 } }".to_owned();
        for number in 0..20_000 {
            let _ = write!(
                document,
                "fragment f{number} on Person {{ ...f{} }}",
                number + 1
            );
        }
        document.push_str("fragment f20000 on Person { id }");
        accepts(&document);
    }
}
