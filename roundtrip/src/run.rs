//! The whole way: documents are made up, their types compiled, answers made up, decoded and compared.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use toggle_codegen::{Options, check, generate, supported};

use crate::answer::Server;
use crate::document::Document;
use crate::expect::Reader;
use crate::invent::{Invented, Inventor};
use crate::json::Json;
use crate::random::Random;
use crate::schema::Schema;
use crate::tree::Tree;
use crate::workshop::Workshop;

/// So many documents are compiled as one crate.
const DOCUMENTS_A_CRATE: usize = 60;

/// A schema to make up documents for.
#[derive(Debug, Clone)]
pub struct Subject {
    /// What a report calls it.
    pub name: String,
    /// Its text.
    pub text: String,
    /// Scalars to map to a Rust type of which the generator knows nothing: their values are read by way of drafts.
    pub mapped: Vec<&'static str>,
}

/// How much is tried.
#[derive(Debug, Clone, Copy)]
pub struct Extent {
    /// Documents in all.
    pub documents: usize,
    /// Answers to each operation.
    pub answers: usize,
    /// The same seed gives the same documents and answers.
    pub seed: u64,
}

/// What came of it.
#[derive(Debug, Default)]
pub struct Report {
    /// Documents that were compiled, by schema.
    pub documents: BTreeMap<String, usize>,
    /// Answers that were decoded and compared.
    pub answers: usize,
    /// Values that were compared, at the least.
    pub bytes: usize,
    /// What is wrong, each with all that is needed to see it again.
    pub failures: Vec<String>,
}

/// A document on its way.
struct Item {
    subject: usize,
    number: usize,
    invented: Invented,
    code: String,
}

/// An answer, and what the types are to make of it.
pub struct Case {
    /// The body as it is sent.
    pub body: String,
    /// The values of the variables that decided on conditions; none where the decoder is not told.
    pub values: BTreeMap<String, bool>,
    /// What the decoded data should show; of a wrong answer, where it is wrong.
    pub expected: Result<Tree, String>,
}

/// So many places of an answer are tried for one that may not be null.
const MOST_TRIES: usize = 12;

/// Answers that a correct server could give to the operation `name` of `written`, which was sent as `sent`; after each, where
/// one is found, the same with a null that may not stand where it does.
///
/// # Errors
///
/// Says what is wrong with the document.
pub fn cases(
    schema: &Schema,
    written: &str,
    sent: &str,
    name: &str,
    random: &Random,
    count: usize,
) -> Result<Vec<Case>, String> {
    let written = Document::parse(written)?;
    let sent = Document::parse(sent).map_err(|error| format!("what is sent: {error}"))?;
    let required = written.required_levels();
    let asked = written.operation(name).ok_or("no such operation")?;
    let operation = sent.operation(name).ok_or("the operation is not sent")?;
    let mut cases = Vec::new();
    for number in 0..count as u64 {
        let mut random = random.branch(number);
        let mut server = Server::new(schema, &sent, &required, random.branch(0));
        let mut data = server.answer(operation);
        let mut values = server.values();
        if number % 4 == 3 {
            values.clear();
        }
        let reader = Reader::new(schema, &written, &values)?;
        let expected = reader.expect(asked, &data)?;
        if number % 3 == 1 {
            data.add_strangers(&mut random);
        }
        if number % 2 == 1 {
            data.shuffle(&mut random);
        }
        let size = data.size();
        let wrong = (0..MOST_TRIES.min(size)).find_map(|_| {
            let (wrong, place) = data.with_null(random.below(size), "data")?;
            reader
                .expect(asked, &wrong)
                .is_err()
                .then_some((wrong, place))
        });
        let case = |data: &Json, expected| Case {
            body: format!("{{\"data\":{}}}", data.text()),
            values: values.clone(),
            expected,
        };
        cases.push(case(&data, Ok(expected)));
        cases.extend(wrong.map(|(wrong, place)| case(&wrong, Err(place))));
    }
    Ok(cases)
}

/// Compares what `Debug` printed of decoded data, or why it was not decoded; `None` where all is well.
pub fn verdict(case: &Case, printed: Result<&str, &str>) -> Option<String> {
    let (found, expected) = match (printed, &case.expected) {
        (Ok(printed), Ok(expected)) => (Tree::parse(printed), expected),
        (Err(why), Ok(_)) => return Some(format!("not decoded: {why}")),
        (Ok(_), Err(place)) => return Some(format!("decoded with a null at {place}")),
        (Err(why), Err(place)) => {
            let is_said = why.contains(&format!(" at {place} (")) && why.ends_with("found null");
            return (!is_said).then(|| format!("a null at {place} is said to be: {why}"));
        }
    };
    match found {
        Ok(found) => expected
            .difference(&found)
            .map(|difference| format!("data{difference}")),
        Err(why) => Some(why),
    }
}

/// Tries the documents of all `subjects`.
///
/// # Errors
///
/// Says why it could not be tried at all.
pub fn run(subjects: &[Subject], extent: Extent, repository: &Path) -> Result<Report, String> {
    let mut report = Report::default();
    let schemas: Vec<Schema> = subjects
        .iter()
        .map(|subject| Schema::parse(&subject.text))
        .collect::<Result<_, _>>()?;
    let items = items(subjects, &schemas, extent, &mut report)?;
    let mut workshop = Workshop::new(repository, "run").map_err(|error| error.to_string())?;
    for (number, chunk) in items.chunks(DOCUMENTS_A_CRATE).enumerate() {
        let added = workshop.add(&format!("batch{number}"), &sources(chunk));
        added.map_err(|error| error.to_string())?;
    }
    let built = workshop
        .cargo(&["build", "--quiet"])
        .map_err(|error| error.to_string())?;
    if !built.status.success() {
        return Err(format!(
            "the code does not compile:\n{}",
            String::from_utf8_lossy(&built.stderr)
        ));
    }
    for (number, chunk) in items.chunks(DOCUMENTS_A_CRATE).enumerate() {
        let program = workshop.program(&format!("batch{number}"));
        batch(&program, chunk, subjects, &schemas, extent, &mut report)?;
    }
    Ok(report)
}

fn items(
    subjects: &[Subject],
    schemas: &[Schema],
    extent: Extent,
    report: &mut Report,
) -> Result<Vec<Item>, String> {
    let generators = subjects.iter().map(|subject| {
        toggle_codegen::Schema::parse(&subject.text).map_err(|error| error.to_string())
    });
    let generators: Vec<_> = generators.collect::<Result<_, _>>()?;
    let random = Random::new(extent.seed);
    let mut items = Vec::new();
    for number in 0..extent.documents {
        let subject = number % subjects.len().max(1);
        let (Some(schema), Some(generator), Some(about)) = (
            schemas.get(subject),
            generators.get(subject),
            subjects.get(subject),
        ) else {
            continue;
        };
        let invented = Inventor::new(schema, random.branch(number as u64)).document();
        match code(generator, about, &invented) {
            Ok(code) => {
                *report.documents.entry(about.name.clone()).or_default() += 1;
                items.push(Item {
                    subject,
                    number,
                    invented,
                    code,
                });
            }
            Err(why) => {
                let failure = format!(
                    "document {number} ({}): {why}\n{}",
                    about.name, invented.text
                );
                report.failures.push(failure);
            }
        }
    }
    Ok(items)
}

fn code(
    schema: &toggle_codegen::Schema,
    about: &Subject,
    invented: &Invented,
) -> Result<String, String> {
    let document = toggle_codegen::Document::parse("document.graphql", &invented.text);
    let document = document.map_err(|error| error.to_string())?;
    let checked = check(schema, &document).map_err(|error| error.to_string())?;
    supported(&checked).map_err(|error| error.to_string())?;
    let options = about
        .mapped
        .iter()
        .fold(Options::default(), |options, scalar| {
            options.scalar_type(*scalar, "::toggle_runtime::Value")
        });
    let tokens = generate(&checked, &options).to_string();
    let file = syn::parse_file(&tokens).map_err(|error| format!("no Rust: {error}"))?;
    Ok(prettyplease::unparse(&file))
}

/// A program that prints what each operation sends, then decodes answers line by line.
fn sources(chunk: &[Item]) -> Vec<(String, String)> {
    let mut root = String::new();
    let (mut sent, mut arms) = (String::new(), String::new());
    let mut operation = 0;
    let mut files = Vec::new();
    for (place, item) in chunk.iter().enumerate() {
        let _infallible = writeln!(root, "mod d{place};");
        for name in &item.invented.operations {
            let path = format!("d{place}::{name}");
            let _infallible = writeln!(sent, "    println!(\"{{}}\", sent::<{path}>());");
            let _infallible = writeln!(
                arms,
                "        {operation} => decoded::<{path}>(values, body),"
            );
            operation += 1;
        }
        files.push((format!("d{place}.rs"), item.code.clone()));
    }
    let _infallible = write!(root, "{}", include_str!("run/program.txt"));
    let root = root.replace("/*sent*/", &sent).replace("/*arms*/", &arms);
    files.push(("main.rs".to_owned(), root));
    files
}

/// Runs one program over its documents' answers.
fn batch(
    program: &Path,
    chunk: &[Item],
    subjects: &[Subject],
    schemas: &[Schema],
    extent: Extent,
    report: &mut Report,
) -> Result<(), String> {
    let sent = talk(program, "sent", String::new())?;
    let mut sent = sent.lines();
    let random = Random::new(extent.seed).branch(u64::MAX);
    let mut input = String::new();
    let mut asked: Vec<(&Item, &str, Case)> = Vec::new();
    let mut operation = 0;
    for item in chunk {
        let Some(schema) = schemas.get(item.subject) else {
            continue;
        };
        for name in &item.invented.operations {
            let text = sent.next().unwrap_or_default();
            let random = random.branch(item.number as u64);
            match cases(
                schema,
                &item.invented.text,
                text,
                name,
                &random,
                extent.answers,
            ) {
                Ok(cases) => {
                    for case in cases {
                        let values = case.values.iter().fold(String::new(), |text, (name, is)| {
                            format!("{text}{name}={is} ")
                        });
                        let _infallible = writeln!(input, "{operation}\t{values}\t{}", case.body);
                        asked.push((item, name, case));
                    }
                }
                Err(why) => report
                    .failures
                    .push(format!("{why}\n{}\n{text}", item.invented.text)),
            }
            operation += 1;
        }
    }
    let printed = talk(program, "decode", input)?;
    let mut printed = printed.lines();
    for (item, name, case) in &asked {
        let line = printed.next().unwrap_or("err\tthe program ended");
        let printed = match line.split_once('\t') {
            Some(("ok", printed)) => Ok(printed),
            Some((_, why)) => Err(why),
            None => Err(line),
        };
        report.answers += 1;
        report.bytes += case.body.len();
        if let Some(problem) = verdict(case, printed) {
            let subject = subjects
                .get(item.subject)
                .map_or("", |subject| &subject.name);
            report.failures.push(format!(
                "document {} ({subject}), operation {name}: {problem}\n{}\n{}\n{line}\n",
                item.number, item.invented.text, case.body
            ));
        }
    }
    Ok(())
}

fn talk(program: &Path, order: &str, input: String) -> Result<String, String> {
    let child = Command::new(program)
        .arg(order)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut child = child.map_err(|error| format!("{}: {error}", program.display()))?;
    let stdin = child.stdin.take();
    // Beside the reading, as both pipes may be full.
    let writer = thread::spawn(move || stdin.map(|mut stdin| stdin.write_all(input.as_bytes())));
    let output = child
        .wait_with_output()
        .map_err(|error| error.to_string())?;
    let _ended_early = writer.join();
    String::from_utf8(output.stdout).map_err(|error| error.to_string())
}
