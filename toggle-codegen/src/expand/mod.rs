//! The whole way from an attribute to tokens: read, parse, check, lower, render.

mod failure;
mod form;
mod inputs;
mod mapped;
mod mocked;
mod package;
mod read;

use std::path::PathBuf;

use proc_macro2::{Span, TokenStream};

use self::failure::Failure;
use self::inputs::Inputs;
pub use self::package::Package;
use self::read::Reader;
use crate::check::{Checked, check};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::input::{Attribute, Item, ItemKind, Options};
use crate::lower::{self, Form, lower};
use crate::render::{self, Head, Runtime, TrackedFile};

/// Where the attribute's relative paths start.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Folders {
    /// The folder of the user's `Cargo.toml`.
    pub manifest: PathBuf,
    /// The folder of the source file that holds the attribute, where the compiler tells.
    pub source: Option<PathBuf>,
}

impl Folders {
    /// Both folders; the manifest's is asked first.
    pub fn new(manifest: impl Into<PathBuf>, source: Option<PathBuf>) -> Self {
        Self {
            manifest: manifest.into(),
            source,
        }
    }
}

/// What `#[toggle_query(attribute)]` above `item` becomes: the generated items, or one
/// `compile_error!` for each mistake and nothing else.
pub fn expand(attribute: TokenStream, item: TokenStream, folders: &Folders) -> TokenStream {
    let attribute = Attribute::parse(attribute);
    let item = Item::parse(item);
    match (attribute, item) {
        (Ok(attribute), Ok(item)) => expanded(&attribute, item, folders),
        (attribute, item) => {
            let mut mistakes = attribute.err().unwrap_or_default();
            mistakes.extend(item.err());
            Failure::from(mistakes).into_tokens(|_| Span::call_site())
        }
    }
}

/// What [`expand`] writes above `item`, less the items that track files; without an item, what a `mod name {}`
/// would hold. And the files that were read, from the manifest's folder.
pub(crate) fn expand_untracked(
    attribute: TokenStream,
    item: Option<TokenStream>,
    folders: &Folders,
) -> (Result<TokenStream, Diagnostics>, Vec<String>) {
    let mut reader = Reader::new(folders);
    let attribute = Attribute::parse(attribute).map_err(Failure::from);
    let written = attribute.and_then(|attribute| match item {
        None => generated(&attribute, &Item::module(), &mut reader),
        Some(item) => {
            let item = Item::parse(item)?;
            let items = generated(&attribute, &item, &mut reader)?;
            Ok(around(item, &items, &TokenStream::new()))
        }
    });
    let read = reader.tracked.iter().map(TrackedFile::path);
    let read = read.map(str::to_owned).collect();
    (written.map_err(Failure::into_diagnostics), read)
}

/// The items of a `mod name {}` with every operation of a checked document: what `toggle expand`
/// prints and what the macro emits, less the items that track files.
///
/// Cannot fail: what is not generated yet comes out as a `compile_error!`; [`supported`] tells
/// beforehand.
pub fn generate(checked: &Checked<'_>, options: &Options) -> TokenStream {
    if let Err(problems) = supported(checked) {
        return Failure::from(problems).into_tokens(|_| Span::call_site());
    }
    let module = lower(checked, options, &Form::Module);
    render::module(&module, &runtime(options))
}

/// What the specification allows and the generator does not write yet, each at its place.
pub fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    lower::supported(checked)
}

fn expanded(attribute: &Attribute, item: Item, folders: &Folders) -> TokenStream {
    let mut reader = Reader::new(folders);
    let items = generated(attribute, &item, &mut reader).unwrap_or_else(|failure| {
        failure.into_tokens(|problem| reader.span_of(problem).unwrap_or(attribute.span()))
    });
    around(item, &items, &render::tracked_files(&reader.tracked))
}

/// The item with what is generated for it.
fn around(item: Item, items: &TokenStream, tracked: &TokenStream) -> TokenStream {
    let Item {
        kind,
        name,
        attributes,
        visibility,
        ..
    } = item;
    match kind {
        ItemKind::Struct => render::beside(items, tracked),
        ItemKind::Module(own) => {
            render::inside(&attributes, &visibility, &name, &own, items, tracked)
        }
    }
}

/// The items, or all that is wrong.
fn generated(
    attribute: &Attribute,
    item: &Item,
    reader: &mut Reader<'_>,
) -> Result<TokenStream, Failure> {
    let is_module = matches!(item.kind, ItemKind::Module(_));
    let inputs = Inputs::read(attribute, is_module, reader)?;
    let checked = check(&inputs.schema, &inputs.document)
        .map_err(|problems| inputs.with_the_schemas_name(problems))?;
    let form = form::form(attribute, item, &checked)?;
    inputs.mappings_exist()?;
    lower::supported(&checked)?;
    let warnings = inputs.deprecated(&checked, &form)?;
    let options = inputs.options()?;
    let module = lower(&checked, &options, &form);
    inputs.mocks_are_read(&module)?;
    let runtime = runtime(&options);
    let items = match form {
        Form::Module => render::module(&module, &runtime),
        Form::Struct { .. } => render::request(&module, &head(item), &runtime),
    };
    Ok(render::with_warnings(&items, &warnings, attribute.span()))
}

fn head(item: &Item) -> Head {
    Head {
        attributes: item.attributes.clone(),
        has_docs: item.has_docs,
        visibility: item.visibility.clone(),
        derives: item.derives.clone(),
        is_written: true,
    }
}

fn runtime(options: &Options) -> Runtime {
    let mut runtime = Runtime {
        derives: options.derives().to_vec(),
        serialize: options.has_serde(),
        ..Runtime::default()
    };
    if let Some(path) = options.runtime_path() {
        runtime.path = render::crate_path(path);
    }
    runtime
}

/// Turns a bug of ours into a message at the attribute.
pub fn bug(what: &str) -> TokenStream {
    let message = Diagnostic::unplaced(
        Code::Internal,
        format!("`toggle_query` failed inside: {what}"),
    )
    .help("this is a bug of the macro; please report it with the query file")
    .draw();
    render::compile_errors(&[message], Span::call_site())
}
