//! What every diagnostic has to be, whatever it says.

use std::collections::BTreeSet;

use toggle_codegen::{Code, Diagnostic};

/// What is wrong with the diagnostics of one text: each has a place and can be drawn, none is said twice, and they
/// come in the order of reading.
///
/// One alone may lack a place: that a type is missing where there is none at all.
pub(crate) fn faults(diagnostics: &[Diagnostic]) -> Vec<String> {
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    let mut last: Option<(&str, usize)> = None;
    for diagnostic in diagnostics {
        let code = diagnostic.code();
        if diagnostic.message().is_empty() {
            faults.push(format!("[{code}] says nothing"));
        }
        if !diagnostic.draw().contains(&format!("[{code}]")) {
            faults.push(format!("[{code}] is drawn without its code"));
        }
        let (Some(label), Some(position)) = (diagnostic.primary(), diagnostic.position()) else {
            if code != Code::MissingQueryType {
                faults.push(format!("[{code}] has no line and column"));
            }
            continue;
        };
        let at = format!("[{code}] at {}:{}", position.line, position.column);
        if position.line == 0 || position.column == 0 {
            faults.push(format!("{at}: lines and columns count from 1"));
        }
        let (source, span) = (label.source.name(), label.span);
        if !seen.insert((source, span.start, span.end, code)) {
            faults.push(format!("{at} is said twice"));
        }
        if last.is_some_and(|(name, start)| name == source && start > span.start) {
            faults.push(format!("{at} comes after what stands behind it"));
        }
        last = Some((source, span.start));
    }
    faults
}
