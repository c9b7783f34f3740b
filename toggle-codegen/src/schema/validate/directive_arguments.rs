//! [3.13 Directives](https://spec.graphql.org/September2025/#sec-Type-System.Directives): what is
//! given to a directive is what its definition takes. Names are known and come once, required
//! arguments are there, and values fit.
//!
//! A wrong value for a directive that the schema defines itself is a warning: the specification
//! asks no tool to read it, servers start with it, and a client's user could do nothing about it.

use std::collections::BTreeMap;

use super::Problems;
use super::members::signature;
use super::sites::Site;
use super::type_system::{Placed, TypeSystem};
use super::values::Literal;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::ast::{Argument, Directive, DirectiveDefinition, InputValueDefinition};

pub(super) fn check(system: &TypeSystem<'_>, problems: &mut Problems) {
    for site in system.sites() {
        for directive in site.directives {
            twice(&site, directive, problems);
            if let Some(definition) = system.directive(&directive.name.text) {
                against(system, &site, directive, definition, problems);
            }
        }
    }
}

fn twice(site: &Site<'_>, directive: &Directive, problems: &mut Problems) {
    let mut known: BTreeMap<&str, &Argument> = BTreeMap::new();
    for argument in &directive.arguments {
        let name = &argument.name;
        let first: &Argument = known.entry(&name.text).or_insert(argument);
        if std::ptr::eq(first, argument) {
            continue;
        }
        let message = format!(
            "the argument `{}` of `@{}` is given twice: expected it once",
            name.text, directive.name.text
        );
        let (code, source) = (Code::DuplicateArgument, site.source);
        let problem = Diagnostic::error(code, message, source, name.span, "given again");
        problems.push(
            problem
                .related(source, first.name.span, "first given here")
                .help("delete one of the two"),
        );
    }
}

fn against(
    system: &TypeSystem<'_>,
    site: &Site<'_>,
    directive: &Directive,
    definition: Placed<'_, DirectiveDefinition>,
    problems: &mut Problems,
) {
    let mut is_known = true;
    let takes: BTreeMap<&str, &InputValueDefinition> = definition
        .node
        .arguments
        .iter()
        .map(|argument| (argument.name.text.as_str(), argument))
        .collect();
    for argument in &directive.arguments {
        if let Some(taken) = takes.get(argument.name.text.as_str()) {
            values(system, site, directive, (argument, taken), problems);
        } else {
            is_known = false;
            problems.push(unknown(system, site, directive, (argument, definition)));
        }
    }
    // A required argument that is missing beside an unknown one was most likely meant by it.
    if is_known {
        problems.extend(missing(site, directive, definition));
    }
}

fn values(
    system: &TypeSystem<'_>,
    site: &Site<'_>,
    directive: &Directive,
    (argument, taken): (&Argument, &InputValueDefinition),
    problems: &mut Problems,
) {
    let directive = &directive.name.text;
    let literal = Literal {
        system,
        source: site.source,
        place: format!("the argument `{}` of `@{directive}`", argument.name.text),
        secret: false,
    };
    let mut found = Vec::new();
    literal.check(&argument.value, &taken.ty, &mut found);
    let read_by_tools = matches!(directive.as_str(), "deprecated" | "specifiedBy")
        || system
            .directives
            .get(directive.as_str())
            .is_some_and(|named| named.built_in);
    if read_by_tools {
        problems.extend(found);
    } else {
        problems.extend(found.into_iter().map(Diagnostic::warning));
    }
}

fn unknown(
    system: &TypeSystem<'_>,
    site: &Site<'_>,
    directive: &Directive,
    (argument, definition): (&Argument, Placed<'_, DirectiveDefinition>),
) -> Diagnostic {
    let name = &argument.name;
    let message = format!("`@{}` has no argument `{}`", directive.name.text, name.text);
    let (code, source) = (Code::UnknownArgument, site.source);
    let problem = Diagnostic::error(code, message, source, name.span, "no such argument");
    let known = definition.node.arguments.iter();
    let known = || known.clone().map(|argument| argument.name.text.as_str());
    let help = system.did_you_mean(&name.text, known());
    problem.help(help.unwrap_or_else(|| {
        let known: Vec<String> = known().map(|name| format!("`{name}`")).collect();
        if known.is_empty() {
            "it takes none: leave the `(…)` out".to_owned()
        } else {
            format!("it takes {}", known.join(", "))
        }
    }))
}

fn missing(
    site: &Site<'_>,
    directive: &Directive,
    definition: Placed<'_, DirectiveDefinition>,
) -> Option<Diagnostic> {
    let is_given = |name: &str| {
        let mut given = directive.arguments.iter();
        given.any(|argument| argument.name.text == name)
    };
    let arguments = definition.node.arguments.iter();
    let list = signature(
        arguments.filter(|argument| argument.is_required() && !is_given(&argument.name.text)),
    )?;
    let name = &directive.name.text;
    let message = format!("`@{name}` is not given `{list}`, which it requires");
    let (code, source) = (Code::MissingArgument, site.source);
    let label = format!("expected `{list}`");
    let problem = Diagnostic::error(code, message, source, directive.span, label);
    Some(problem.help(format!("write `@{name}({list})` with values for the types")))
}
