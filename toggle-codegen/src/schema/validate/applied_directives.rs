//! [3.13 Directives](https://spec.graphql.org/September2025/#sec-Type-System.Directives): a
//! directive that stands somewhere is defined, may stand there, and stands there once unless it is
//! repeatable. A definition and its extensions count as one place.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Problems;
use super::places::{described, either, is_of_documents};
use super::sites::{Site, Whole};
use super::type_system::{Placed, TypeSystem};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Directive, DirectiveDefinition};
use crate::source::{Source, Span};

/// What stands at a place already: the directive's name and the place.
type Known<'a> = BTreeMap<&'a str, (&'a Arc<Source>, Span)>;

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    let mut wholes: BTreeMap<Whole<'_>, Known<'_>> = BTreeMap::new();
    for site in system.sites() {
        let mut alone = BTreeMap::new();
        let known = match site.whole {
            Whole::Member => &mut alone,
            whole => wholes.entry(whole).or_default(),
        };
        for directive in site.directives {
            match system.directive(&directive.name.text) {
                Some(definition) => {
                    problems.extend(misplaced(system, &site, directive, definition));
                    if !definition.node.repeatable {
                        problems.extend(repeated(&site, directive, known));
                    }
                }
                None if system.links.bring(&directive.name.text) => {}
                None => problems.push(unknown(system, &site, directive)),
            }
        }
    }
}

fn unknown(system: &TypeSystem<'_>, site: &Site<'_>, directive: &Directive) -> Diagnostic {
    let name = &directive.name;
    let message = format!("the schema has no directive `@{}`", name.text);
    let label = "there is no such directive";
    let (code, source) = (Code::UnknownDirective, site.source);
    let problem = Diagnostic::error(code, message, source, name.span, label);
    let fitting = system.directives.iter().filter(|(_, named)| {
        let mut definitions = named.definitions.iter();
        definitions.any(|definition| allows(definition.node, site.location))
    });
    // With the `@`, as one would type it.
    let fitting = fitting.map(|(name, _)| *name);
    // Types cannot be told from directives among the imported, but begin with a capital.
    let linked = system.links.names().filter(|name| !is_capital(name));
    let known = fitting.chain(linked).map(|name| format!("@{name}"));
    let known: Vec<String> = known
        .chain(system.links.importable().map(str::to_owned))
        .filter(|name| name.starts_with('@'))
        .collect();
    let wanted = format!("@{}", name.text);
    if let Some(help) = system.links.not_imported(&wanted) {
        return problem.help(help);
    }
    let help = system.did_you_mean(&wanted, known.iter().map(String::as_str));
    problem.help(
        help.unwrap_or_else(|| {
            format!("define it: `directive @{} on {}`", name.text, site.location)
        }),
    )
}

fn is_capital(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

fn allows(definition: &DirectiveDefinition, location: &str) -> bool {
    let mut locations = definition.locations.iter();
    locations.any(|known| known.text == location)
}

fn misplaced(
    system: &TypeSystem<'_>,
    site: &Site<'_>,
    directive: &Directive,
    definition: Placed<'_, DirectiveDefinition>,
) -> Option<Diagnostic> {
    if allows(definition.node, site.location) {
        return None;
    }
    let name = &directive.name;
    let places: Vec<&str> = definition
        .node
        .locations
        .iter()
        .map(|location| described(&location.text))
        .collect();
    let places = either(&places);
    let here = described(site.location);
    let message = format!("`@{}` stands on {here}: expected it on {places}", name.text);
    let (code, source) = (Code::MisplacedDirective, site.source);
    let problem = Diagnostic::error(code, message, source, name.span, "may not stand here");
    let built_in = system
        .directives
        .get(name.text.as_str())
        .is_some_and(|named| named.built_in);
    let mut locations = definition.node.locations.iter();
    let has_place = locations.any(|location| !is_of_documents(&location.text));
    if built_in {
        return Some(problem.help(if has_place {
            format!("move it to {places}")
        } else {
            "delete it: it is for documents".to_owned()
        }));
    }
    let span = definition.node.name.span;
    let problem = problem.related(definition.source, span, "its places are defined here");
    Some(problem.help(format!(
        "delete it, or add `| {}` to its definition",
        site.location
    )))
}

fn repeated<'a>(
    site: &Site<'a>,
    directive: &'a Directive,
    known: &mut Known<'a>,
) -> Option<Diagnostic> {
    let name = &directive.name;
    let place = (site.source, name.span);
    let first = *known.entry(&name.text).or_insert(place);
    // Spans of one source differ, and of two sources the pointers do.
    if Arc::ptr_eq(first.0, place.0) && first.1 == place.1 {
        return None;
    }
    let message = format!(
        "`@{}` stands here twice and is not repeatable: expected it once",
        name.text
    );
    let (code, source) = (Code::RepeatedDirective, site.source);
    let problem = Diagnostic::error(code, message, source, name.span, "the second");
    Some(
        problem
            .related(first.0, first.1, "the first")
            .help("delete one of the two"),
    )
}
