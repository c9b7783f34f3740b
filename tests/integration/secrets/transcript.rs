//! Everything that was printed, traced or logged, and the search for secrets in it.

use std::fmt::{self, Debug, Write as _};
use std::sync::{Arc, Mutex};

use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Text that only grows; clones are the same text.
#[derive(Clone, Default)]
pub(super) struct Transcript(Arc<Mutex<String>>);

impl Transcript {
    /// Prints a value in both forms of its `Debug`.
    pub(super) fn print(&self, value: &dyn Debug) {
        self.add(format_args!("{value:?}\n{value:#?}"));
    }

    pub(super) fn write(&self, text: &str) {
        self.add(format_args!("{text}"));
    }

    pub(super) fn text(&self) -> String {
        self.0.lock().unwrap().clone()
    }

    /// Writes down what every crate traces and logs from now on, on every thread.
    pub(super) fn listen_to_everything(&self) {
        tracing::subscriber::set_global_default(self.clone()).unwrap();
        log::set_boxed_logger(Box::new(self.clone())).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    }

    fn add(&self, text: fmt::Arguments<'_>) {
        // Formatted before the lock is taken: a `Debug` may trace.
        let text = text.to_string();
        writeln!(self.0.lock().unwrap(), "{text}").unwrap();
    }

    fn add_fields(&self, metadata: &Metadata<'_>, record: impl FnOnce(&mut Fields)) {
        let mut fields = Fields(String::new());
        record(&mut fields);
        self.add(format_args!(
            "{} {}{}",
            metadata.target(),
            metadata.name(),
            fields.0
        ));
    }
}

struct Fields(String);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        write!(self.0, " {field}={value:?}").unwrap();
    }
}

impl Subscriber for Transcript {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.add_fields(span.metadata(), |fields| span.record(fields));
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        let mut fields = Fields(String::new());
        values.record(&mut fields);
        self.write(&fields.0);
    }
    fn event(&self, event: &Event<'_>) {
        self.add_fields(event.metadata(), |fields| event.record(fields));
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

impl log::Log for Transcript {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }
    fn log(&self, record: &log::Record<'_>) {
        self.add(format_args!("log {} {}", record.target(), record.args()));
    }
    fn flush(&self) {}
}

/// The secrets that occur in `text`: as text, in part where they are tokens, or as a list of bytes.
pub(super) fn found<'s>(text: &str, secrets: &'s [String]) -> Vec<&'s str> {
    secrets
        .iter()
        .map(String::as_str)
        .filter(|secret| forms(secret).iter().any(|form| occurs(text, form)))
        .collect()
}

fn forms(secret: &str) -> Vec<String> {
    let bytes = format!("{:?}", secret.as_bytes());
    let mut forms = vec![secret.to_owned(), bytes.trim_matches(['[', ']']).to_owned()];
    // A token's signature alone says nothing, but nobody should have to think about that.
    if secret.len() > 60 {
        forms.extend(secret.split('.').map(str::to_owned));
    }
    forms
}

/// Six digits of a pin occur by chance inside of longer words, and only there.
fn occurs(text: &str, form: &str) -> bool {
    if form.len() > 8 {
        return text.contains(form);
    }
    let is_word = |char: char| char.is_ascii_alphanumeric();
    text.match_indices(form).any(|(at, _)| {
        !text[..at].ends_with(is_word) && !text[at + form.len()..].starts_with(is_word)
    })
}
