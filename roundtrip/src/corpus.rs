//! Documents that others wrote: each that is valid becomes code that compiles.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use toggle_codegen::{Document, Options, Schema, check, generate, supported};

use crate::workshop::Workshop;

/// So many modules go into one crate: a fault in one hides nothing of the others, and the compiler starts seldom.
const MODULES_A_CRATE: usize = 60;

/// A document that is valid, by the word of whoever made the corpus.
#[derive(Debug, Clone)]
pub struct Case {
    /// What a report calls it.
    pub name: String,
    /// The schema's text.
    pub schema: String,
    /// The document's text.
    pub document: String,
}

/// What became of a corpus.
#[derive(Debug, Default)]
pub struct Report {
    /// How many documents there were.
    pub cases: usize,
    /// How many have code that the compiler took.
    pub compiled: usize,
    /// Refused by `check`: name and messages.
    pub refused: Vec<(String, String)>,
    /// Valid, but not generated.
    pub unsupported: Vec<(String, String)>,
    /// What the compiler says of generated code.
    pub broken: Vec<(String, String)>,
}

impl Report {
    /// Whether every document became code that compiles.
    pub fn is_clean(&self) -> bool {
        self.compiled == self.cases
    }
}

/// The valid cases of a `.jsonl` file; or every `*.graphql` of a folder, with `schema`.
///
/// # Errors
///
/// Says which file cannot be read, or why it is no corpus.
pub fn cases(path: &Path, schema: Option<&Path>) -> Result<Vec<Case>, String> {
    if path
        .extension()
        .is_some_and(|extension| extension == "jsonl")
    {
        return listed(path);
    }
    let schema = schema.ok_or_else(|| {
        format!(
            "{}: a folder of documents needs `--schema FILE`",
            path.display()
        )
    })?;
    let schema = read(schema)?;
    let entries = fs::read_dir(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut files: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|file| {
            file.extension()
                .is_some_and(|extension| extension == "graphql")
        })
        .collect();
    files.sort();
    let cases = files.iter().map(|file| {
        let name = file.file_name().unwrap_or(file.as_os_str());
        Ok(Case {
            name: name.to_string_lossy().into_owned(),
            schema: schema.clone(),
            document: read(file)?,
        })
    });
    cases.collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// Each pair of schema and document once.
fn listed(path: &Path) -> Result<Vec<Case>, String> {
    let mut known = BTreeSet::new();
    let mut cases = Vec::new();
    for (index, line) in read(path)?.lines().enumerate() {
        let wrong = |what: &str| format!("{}:{}: {what}", path.display(), index + 1);
        let case: Value = serde_json::from_str(line).map_err(|error| wrong(&error.to_string()))?;
        let text = |key: &str| case.get(key).and_then(Value::as_str).map(str::to_owned);
        if case.get("valid") != Some(&Value::Bool(true)) {
            continue;
        }
        let case = Case {
            name: text("id").ok_or_else(|| wrong("no `id`"))?,
            schema: text("schema").ok_or_else(|| wrong("no `schema`"))?,
            document: text("query").ok_or_else(|| wrong("no `query`"))?,
        };
        let pair = (case.schema.clone(), case.document.clone());
        if known.insert(pair) {
            cases.push(case);
        }
    }
    Ok(cases)
}

/// Generates and compiles all of `cases`.
///
/// # Errors
///
/// Says why the compiler could not be asked.
pub fn judge(cases: &[Case], repository: &Path) -> Result<Report, String> {
    let mut report = Report {
        cases: cases.len(),
        ..Report::default()
    };
    let mut schemas: BTreeMap<&str, Result<Schema, String>> = BTreeMap::new();
    let mut modules: Vec<(&Case, String)> = Vec::new();
    for case in cases {
        let schema = schemas
            .entry(&case.schema)
            .or_insert_with(|| Schema::parse(&case.schema).map_err(|error| error.to_string()));
        match schema
            .as_ref()
            .map_err(Clone::clone)
            .and_then(|schema| module(schema, case))
        {
            Ok(Ok(code)) => modules.push((case, code)),
            Ok(Err(limits)) => report.unsupported.push((case.name.clone(), limits)),
            Err(problems) => report.refused.push((case.name.clone(), problems)),
        }
    }
    compile(&modules, repository, &mut report).map_err(|error| error.to_string())?;
    Ok(report)
}

/// The code for one document, or what stands in its way: refused, or else not supported.
fn module(schema: &Schema, case: &Case) -> Result<Result<String, String>, String> {
    let document =
        Document::parse("document.graphql", &case.document).map_err(|error| error.to_string())?;
    let checked = check(schema, &document).map_err(|problems| problems.to_string())?;
    if let Err(limits) = supported(&checked) {
        return Ok(Err(limits.to_string()));
    }
    let tokens = generate(&checked, &Options::default()).to_string();
    let file = syn::parse_file(&tokens).map_err(|error| format!("no Rust: {error}"))?;
    Ok(Ok(prettyplease::unparse(&file)))
}

fn compile(
    modules: &[(&Case, String)],
    repository: &Path,
    report: &mut Report,
) -> std::io::Result<()> {
    let mut workshop = Workshop::new(repository, "corpus")?;
    for (number, chunk) in modules.chunks(MODULES_A_CRATE).enumerate() {
        let list = (0..chunk.len()).map(|module| format!("pub mod m{module};\n"));
        let root = format!("#![deny(warnings)]\n{}", list.collect::<String>());
        let mut files = vec![("lib.rs".to_owned(), root)];
        for (module, (_, code)) in chunk.iter().enumerate() {
            files.push((format!("m{module}.rs"), code.clone()));
        }
        workshop.add(&format!("corpus{number}"), &files)?;
    }
    let output = workshop.cargo(&["check", "--keep-going", "--message-format", "json"])?;
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        if let Some((module, message)) = message(line, modules) {
            said.entry(module).or_default().push_str(&message);
        }
    }
    report.compiled = modules.len() - said.len();
    report.broken = said.into_iter().collect();
    if !output.status.success() && report.broken.is_empty() {
        report.compiled = 0;
        let reason = String::from_utf8_lossy(&output.stderr).into_owned();
        report.broken.push(("the compiler".to_owned(), reason));
    }
    Ok(())
}

/// The case that a line of cargo's speaks of, and what the compiler says.
fn message(line: &str, modules: &[(&Case, String)]) -> Option<(String, String)> {
    let value: Value = serde_json::from_str(line).ok()?;
    let message = value.get("message")?;
    if message.get("level")?.as_str()? != "error" {
        return None;
    }
    let file = message.pointer("/spans/0/file_name")?.as_str()?;
    let number = |from: &str| {
        let rest = file.rsplit_once(from)?.1;
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        rest.get(..end)?.parse::<usize>().ok()
    };
    let place = number("corpus")? * MODULES_A_CRATE + number("/m")?;
    let (case, _) = modules.get(place)?;
    let rendered = message.get("rendered")?.as_str()?;
    Some((case.name.clone(), rendered.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_compiler_is_told_of_the_document_whose_code_it_is_in() {
        let case = |name: &str| Case {
            name: name.to_owned(),
            schema: String::new(),
            document: String::new(),
        };
        let cases: Vec<Case> = (0..=MODULES_A_CRATE + 2)
            .map(|n| case(&format!("case {n}")))
            .collect();
        let modules: Vec<(&Case, String)> =
            cases.iter().map(|case| (case, String::new())).collect();
        let line = |level: &str| {
            format!(
                r#"{{"message":{{"level":"{level}","rendered":"E","spans":[{{"file_name":"corpus1/src/m2.rs"}}]}}}}"#
            )
        };
        let told = message(&line("error"), &modules);
        let name = format!("case {}", MODULES_A_CRATE + 2);
        assert_eq!(told, Some((name, "E".to_owned())));
        assert_eq!(message(&line("warning"), &modules), None);
        assert_eq!(message("no json", &modules), None);
    }

    #[test]
    fn what_is_refused_or_no_document_is_told() {
        let schema = Schema::parse("type Query { a: Int }");
        let case = |document: &str| Case {
            name: "a".to_owned(),
            schema: String::new(),
            document: document.to_owned(),
        };
        // Each fragment is spread by two that are spread by two, and so on.
        let fragments = (0..14).map(|level| {
            let spreads = format!("a ...A{0} ...B{0}", level + 1);
            format!("fragment A{level} on Query {{ {spreads} }} fragment B{level} on Query {{ {spreads} }} ")
        });
        let doubled = fragments.collect::<String>()
            + "fragment A14 on Query { a } fragment B14 on Query { a } { ...A0 ...B0 }";
        let outcome = schema.map(|schema| {
            (
                module(&schema, &case("{ b }")).is_err(),
                module(&schema, &case("{ a")).is_err(),
                matches!(module(&schema, &case(&doubled)), Ok(Err(_))),
                matches!(module(&schema, &case("{ a }")), Ok(Ok(_))),
            )
        });
        assert!(matches!(outcome, Ok((true, true, true, true))));
    }
}
