//! What the settings of a project's file mean.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest, question};
use crate::input::{Mistake, Place, Setting, Settings, Value, Written};

/// What the file may hold. Which documents belong to the project is not for it to say: each attribute
/// names its own, so that a document without an item in Rust is never compiled by chance.
const KEYS: [&str; 6] = [
    "schema",
    "documents",
    "include",
    "exclude",
    "extensions",
    "projects",
];

/// The extension that is ours.
const OURS: &str = "toggle";

pub(super) fn settings(tree: Vec<Setting>) -> Result<Settings, Diagnostics> {
    let mut reading = Reading::default();
    let mut extensions = tree
        .iter()
        .filter(|setting| setting.name.text == "extensions");
    if let Some(again) = extensions.nth(1) {
        let message = "`extensions` is given twice".to_owned();
        reading.wrong(Code::WrongOption, &again.name.place, message);
    }
    for Setting { name, value } in tree {
        match name.text.as_str() {
            "schema" => reading.schema(name, value),
            "projects" => reading.projects(&name.place),
            "extensions" => reading.extensions(&name, value),
            "documents" | "include" | "exclude" => {}
            OURS => {
                let message = "`toggle` stands here on its own: expected it below `extensions`";
                reading.wrong(Code::WrongOption, &name.place, message.to_owned());
            }
            // Other tools may keep settings of their own here.
            word => {
                let near = nearest(word, KEYS.into_iter());
                if let Some(question) = question(word, &near) {
                    let message = format!("unknown setting `{word}`; {question}");
                    reading.wrong(Code::UnknownOption, &name.place, message);
                }
            }
        }
    }
    reading.finish()
}

#[derive(Default)]
struct Reading {
    /// Of the whole file.
    schema: Vec<Setting>,
    ours: Vec<Setting>,
    problems: Vec<Diagnostic>,
}

impl Reading {
    fn finish(mut self) -> Result<Settings, Diagnostics> {
        let mut mistakes = Vec::new();
        let of_file = Settings::read(self.schema, &mut mistakes);
        let ours = Settings::read(self.ours, &mut mistakes);
        self.problems.extend(mistakes.into_iter().map(placed));
        let problems: Diagnostics = self.problems.into_iter().collect();
        problems.sorted().into_result(ours.or(of_file))
    }

    fn wrong(&mut self, code: Code, place: &Place, message: String) {
        self.problems
            .push(placed(Mistake::new(code, place, message)));
    }

    /// A path, or a list of paths. Other tools take addresses too.
    fn schema(&mut self, name: Written, value: Value) {
        let texts: Vec<&Written> = match &value {
            Value::Text(text) => vec![text],
            Value::Map(settings) => settings.iter().map(|setting| &setting.name).collect(),
            Value::List(items) => items.iter().flat_map(texts).collect(),
            _ => Vec::new(),
        };
        let wrong: Vec<Diagnostic> = texts.into_iter().filter_map(no_file).collect();
        if wrong.is_empty() {
            self.schema.push(Setting { name, value });
        }
        self.problems.extend(wrong);
    }

    fn projects(&mut self, place: &Place) {
        let message = "`projects` is not read: a crate is one project".to_owned();
        let mistake = placed(Mistake::new(Code::ProjectFile, place, message));
        self.problems.push(mistake.help(
            "write the `schema` of this crate at the top of the file, and another crate's beside its own Cargo.toml",
        ));
    }

    fn extensions(&mut self, name: &Written, value: Value) {
        let extensions = match value {
            Value::Map(extensions) => extensions,
            other => {
                let message = format!(
                    "expected the names of tools, with the settings of each, for `extensions`, found {}",
                    found(&other)
                );
                return self.wrong(Code::WrongOption, &name.place, message);
            }
        };
        for Setting { name, value } in extensions {
            match (name.text.as_str(), value) {
                (OURS, Value::Map(settings)) => {
                    for setting in settings {
                        self.option(setting);
                    }
                }
                (OURS, other) => {
                    let message = format!(
                        "expected options and their values for `toggle`, found {}",
                        found(&other)
                    );
                    self.wrong(Code::WrongOption, &name.place, message);
                }
                (word, _) => {
                    let near = nearest(word, [OURS].into_iter());
                    if let Some(question) = question(word, &near) {
                        let message = format!("unknown extension `{word}`; {question}");
                        self.wrong(Code::UnknownOption, &name.place, message);
                    }
                }
            }
        }
    }

    fn option(&mut self, setting: Setting) {
        if setting.name.text == "operation" {
            let message = "`operation` is said of one struct: write it in the attribute above that";
            return self.wrong(Code::WrongOption, &setting.name.place, message.to_owned());
        }
        self.ours.push(setting);
    }
}

/// What stands where names with values were expected.
fn found(value: &Value) -> String {
    match value {
        Value::Text(written) | Value::Word(written) => format!("`{}`", written.text),
        Value::List(_) => "a list".to_owned(),
        Value::Map(_) | Value::Flag => "none".to_owned(),
        Value::Other(what, _) if what == "nothing" => {
            "nothing that is indented below it".to_owned()
        }
        Value::Other(what, _) => what.clone(),
    }
}

/// The texts that stand for a schema; of an address with headers, the address.
fn texts(value: &Value) -> Vec<&Written> {
    match value {
        Value::Text(text) => vec![text],
        Value::Map(settings) => settings.iter().map(|setting| &setting.name).collect(),
        _ => Vec::new(),
    }
}

/// Why a schema's name is none of a file.
fn no_file(text: &Written) -> Option<Diagnostic> {
    let problem = |message: &str, help: &str| {
        let mistake = Mistake::new(Code::ProjectFile, &text.place, message);
        Some(placed(mistake).help(help))
    };
    if text.text.contains("${") {
        return problem(
            "the `schema` holds a variable of the environment: a build that depends on one cannot be repeated",
            "write the path of the schema's file",
        );
    }
    if text.text.contains("://") {
        return problem(
            "the `schema` is a URL: a build reads files, not the network",
            "download the schema, as SDL or as the JSON answer to introspection, and write the path of that file",
        );
    }
    None
}

fn placed(mistake: Mistake) -> Diagnostic {
    let problem = Diagnostic::unplaced(mistake.code, mistake.message);
    match mistake.place {
        Place::File(source, span) => problem.placed(&source, span),
        Place::Rust(_) => problem,
    }
}
