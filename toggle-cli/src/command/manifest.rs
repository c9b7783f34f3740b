//! `toggle manifest FILES…`

use std::collections::BTreeSet;

use lexopt::Arg;
use serde::Serialize;
use toggle_codegen::{
    Diagnostic, Diagnostics, Document, Manifest, Package, SentOperation, check as check_document,
};

use crate::documents::{Given, Group, asks_the_schema, checked_against};
use crate::output::{print, print_error};
use crate::schema::SchemaFiles;
use crate::{CouldNotRun, Outcome, flags};

const HELP: &str = "\
toggle manifest: the operations as the macro sends them, for a server that accepts no others

usage:
  toggle manifest [--schema FILE]… FILES…

FILES are documents, folders, patterns or `-`, read as `toggle check` reads them: a fragment may stand in
another of them.

options:
  --schema FILE     a schema in SDL or introspection JSON; several are read as one; without it, the one of the
                    project's file, `.graphqlrc.yml` beside Cargo.toml, or Toggle's own
  --format FORMAT   apollo (default): Apollo's persisted query manifest, version 1, by name;
                    relay or json: one object of documents by their SHA-256
  -h, --help        this page

The manifest goes to standard output, problems to standard error; with a problem there is no manifest.
Two different operations of one name are a problem that names both places.
An id is the SHA-256 of the document, in lower-case hex: `Definition::sha256` of the request.

exit status: 0 nothing wrong, 1 problems found, 2 could not run
";

const OPTIONS: [&str; 3] = ["schema", "format", "help"];

/// How a manifest is written.
#[derive(Debug, Clone, Copy, Default)]
enum Format {
    #[default]
    Apollo,
    BySha256,
}

impl Format {
    const WORDS: [(&str, Self); 3] = [
        ("apollo", Self::Apollo),
        ("relay", Self::BySha256),
        ("json", Self::BySha256),
    ];
}

/// [The form](https://www.apollographql.com/docs/graphos/platform/security/persisted-queries) that
/// `rover persisted-queries publish` reads.
#[derive(Serialize)]
struct ApolloManifest<'a> {
    format: &'static str,
    version: u8,
    operations: Vec<ApolloOperation<'a>>,
}

#[derive(Serialize)]
struct ApolloOperation<'a> {
    id: &'a str,
    name: Option<&'a str>,
    #[serde(rename = "type")]
    kind: &'static str,
    body: &'a str,
}

pub(super) fn run(mut arguments: lexopt::Parser) -> Result<Outcome, CouldNotRun> {
    let mut schema = SchemaFiles::default();
    let mut files: Vec<String> = Vec::new();
    let mut format = Format::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Short('h') | Arg::Long("help") => {
                print(HELP)?;
                return Ok(Outcome::Clean);
            }
            Arg::Long("schema") => schema.add(arguments.value()?),
            Arg::Long("format") => {
                format = flags::one_of_words("--format", &arguments.value()?, &Format::WORDS)?;
            }
            Arg::Value(file) => files.push(file.to_string_lossy().into_owned()),
            other => {
                return Err(flags::unexpected(
                    &other,
                    &OPTIONS,
                    "toggle manifest --help",
                ));
            }
        }
    }
    if files.is_empty() {
        return Err("`toggle manifest` takes files or folders (see toggle manifest --help)".into());
    }
    let loaded = schema.given().map_err(|problems| problems.to_string())?;
    let given = Given::read(&files, loaded.as_ref(), &schema.true_paths());
    let mut collected = Collected::default();
    for (_, problem) in given.unusable {
        collected.unusable(problem);
    }
    for group in given.groups {
        collected.group(group, loaded.is_none());
    }
    collected.written(format)
}

/// What the files gave.
#[derive(Default)]
struct Collected {
    manifest: Manifest,
    documents: usize,
    outcome: Option<Outcome>,
    /// What is wrong with a fragment is found with each document that spreads it.
    told: BTreeSet<String>,
}

impl Collected {
    fn group(&mut self, group: Group, schema_is_found: bool) {
        let mut could_be_the_schema = false;
        for (_, document) in group.documents {
            self.documents += 1;
            if let Err(problems) = self.add(&group.package, document) {
                could_be_the_schema |= problems.iter().any(asks_the_schema);
                self.told(&problems, Outcome::Problems);
            }
        }
        if could_be_the_schema && schema_is_found {
            print_error(&checked_against(&group.package));
        }
    }

    fn add(
        &mut self,
        package: &Package,
        document: Result<Document, Diagnostics>,
    ) -> Result<(), Diagnostics> {
        let document = document?;
        let checked = check_document(package.schema(), &document)?;
        package.accepts(&checked)?;
        self.manifest.add(&checked);
        Ok(())
    }

    fn unusable(&mut self, problem: Diagnostic) {
        self.told(&problem.into(), Outcome::Unusable);
    }

    /// The worst outcome stays.
    fn told(&mut self, problems: &Diagnostics, outcome: Outcome) {
        for problem in problems {
            let drawn = problem.draw_with_level();
            if !self.told.contains(&drawn) {
                print_error(&format!("{drawn}\n"));
                self.told.insert(drawn);
            }
        }
        if self.outcome != Some(Outcome::Unusable) {
            self.outcome = Some(outcome);
        }
    }

    fn written(mut self, format: Format) -> Result<Outcome, CouldNotRun> {
        if self.documents == 0 && self.outcome.is_none() {
            return Err("there is no document here, only files that define types".into());
        }
        let manifest = std::mem::take(&mut self.manifest);
        let json = match format {
            Format::BySha256 => in_json(&manifest.by_sha256())?,
            Format::Apollo => match manifest.named() {
                Ok(operations) => in_json(&apollo(&operations))?,
                Err(problems) => {
                    self.told(&problems, Outcome::Problems);
                    String::new()
                }
            },
        };
        if let Some(outcome) = self.outcome {
            return Ok(outcome);
        }
        print(&json)?;
        Ok(Outcome::Clean)
    }
}

fn apollo(operations: &[SentOperation]) -> ApolloManifest<'_> {
    let operations = operations.iter().map(|operation| ApolloOperation {
        id: operation.sha256(),
        name: operation.name(),
        kind: operation.kind().as_str(),
        body: operation.document(),
    });
    ApolloManifest {
        format: "apollo-persisted-query-manifest",
        version: 1,
        operations: operations.collect(),
    }
}

fn in_json(value: &impl Serialize) -> Result<String, CouldNotRun> {
    Ok(serde_json::to_string_pretty(value)? + "\n")
}
