//! The candidates. Each reads a schema and hands out a checker for documents, in the way that its own documentation shows.
//!
//! A checker parses and validates a document from its text. Rendering a message for people is asked for on its own, so that
//! it is no part of a measurement.

use std::fmt::Debug;

use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use bluejay_parser::ast::Parse as _;
use bluejay_parser::ast::definition::{DefinitionDocument, SchemaDefinition};
use bluejay_parser::ast::executable::ExecutableDocument as BluejayDocument;
use bluejay_validator::executable::Cache;
use bluejay_validator::executable::document::BuiltinRulesValidator;
use graphql_tools::parser::{parse_query, parse_schema};
use graphql_tools::validation::rules::default_rules_validation_plan;
use graphql_tools::validation::validate::validate;

/// What a candidate says about a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Valid,
    /// With the first problem, if it was asked for.
    Refused(String),
}

/// Parses and validates a document; the flag asks for the first problem in words.
pub type Checker<'a> = dyn Fn(&str, bool) -> Verdict + 'a;

/// Reads a schema and calls back with a checker; everything is dropped before it returns.
pub type WithSchema = fn(&str, &mut dyn FnMut(&Checker<'_>)) -> Result<(), String>;

pub struct Candidate {
    pub name: &'static str,
    pub with_schema: WithSchema,
}

/// Ours first: the others are told as multiples of it.
pub const CANDIDATES: [Candidate; 4] = [
    Candidate {
        name: "toggle-codegen",
        with_schema: ours,
    },
    Candidate {
        name: "apollo-compiler 1.33.1",
        with_schema: apollo,
    },
    Candidate {
        name: "bluejay-validator 0.5.0",
        with_schema: bluejay,
    },
    Candidate {
        name: "graphql-tools 0.5.12",
        with_schema: graphql_tools,
    },
];

fn verdict<P>(
    explain: bool,
    problems: impl IntoIterator<Item = P>,
    say: impl Fn(P) -> String,
) -> Verdict {
    match problems.into_iter().next() {
        None => Verdict::Valid,
        Some(first) => Verdict::Refused(if explain { say(first) } else { String::new() }),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn debugged(problem: impl Debug) -> String {
    format!("{problem:?}").chars().take(300).collect()
}

fn ours(schema: &str, body: &mut dyn FnMut(&Checker<'_>)) -> Result<(), String> {
    use toggle_codegen::{Diagnostics, Document, check};
    let first = |problems: &Diagnostics| {
        let first = problems.iter().next();
        first
            .map(|problem| one_line(&problem.to_string()))
            .unwrap_or_default()
    };
    let schema = toggle_codegen::Schema::parse(schema).map_err(|problems| first(&problems))?;
    body(&|text, explain| {
        let problems = match Document::parse("bench.graphql", text) {
            Ok(document) => check(&schema, &document).err(),
            Err(problems) => Some(problems),
        };
        verdict(explain, problems, |problems| first(&problems))
    });
    Ok(())
}

fn apollo(schema: &str, body: &mut dyn FnMut(&Checker<'_>)) -> Result<(), String> {
    // Its validation of the schema is left out, because ours checks no more of a schema than a document needs.
    let schema = Schema::parse(schema, "schema.graphql").map_err(|refused| {
        one_line(
            &refused
                .errors
                .to_string()
                .chars()
                .take(300)
                .collect::<String>(),
        )
    })?;
    let schema = Valid::assume_valid(schema);
    body(&|text, explain| {
        let problems = ExecutableDocument::parse_and_validate(&schema, text, "bench.graphql").err();
        verdict(explain, problems, |refused| {
            let first = refused.errors.iter().next();
            first
                .map(|problem| one_line(&problem.error.to_string()))
                .unwrap_or_default()
        })
    });
    Ok(())
}

fn bluejay(schema: &str, body: &mut dyn FnMut(&Checker<'_>)) -> Result<(), String> {
    let definitions: DefinitionDocument<'_> =
        DefinitionDocument::parse(schema).result.map_err(debugged)?;
    let schema = SchemaDefinition::try_from(&definitions).map_err(debugged)?;
    body(&|text, explain| match BluejayDocument::parse(text).result {
        Err(problems) => verdict(explain, problems, debugged),
        Ok(document) => {
            let cache = Cache::new(&document, &schema);
            let problems: Vec<_> =
                BuiltinRulesValidator::validate(&document, &schema, &cache).collect();
            verdict(explain, problems, |problem| {
                debugged(bluejay_parser::Error::from(problem))
            })
        }
    });
    Ok(())
}

const BUILT_IN: &str = "scalar Int scalar Float scalar String scalar Boolean scalar ID \
    directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT \
    directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT";

fn graphql_tools(schema: &str, body: &mut dyn FnMut(&Checker<'_>)) -> Result<(), String> {
    // It knows the built-in scalars and directives only where a schema declares them.
    let schema = format!("{schema}\n{BUILT_IN}");
    let schema = parse_schema::<String>(&schema)
        .map_err(|problem| problem.to_string())?
        .into_static();
    let plan = default_rules_validation_plan();
    body(&|text, explain| match parse_query::<String>(text) {
        Err(problem) => verdict(explain, [problem], |problem| one_line(&problem.to_string())),
        Ok(document) => {
            let document = document.into_static();
            verdict(explain, validate(&schema, &document, &plan), |problem| {
                problem.message
            })
        }
    });
    Ok(())
}
