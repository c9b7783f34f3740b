//! The whole way from an attribute to tokens: read, parse, check, lower, render.

use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use proc_macro2::{Span, TokenStream};
use syn::LitStr;
use syn::ext::IdentExt as _;

use crate::check::{Checked, check};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, nearest, one_of, question};
use crate::document::ast::Definition;
use crate::document::{Document, parse_source};
use crate::input::{Attribute, Item, ItemKind, Mistake, Options};
use crate::lower::{self, Form, lower};
use crate::names;
use crate::render::{self, Head, Runtime, TrackedFile};
use crate::schema::Schema;
use crate::source::{self, ContentCache, Source};

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
        (Ok(attribute), Ok(item)) => Expansion {
            attribute,
            item,
            folders,
            tracked: Vec::new(),
        }
        .run(),
        (attribute, item) => {
            let mistakes = attribute.err().unwrap_or_default();
            mistakes
                .into_iter()
                .chain(item.err())
                .map(|mistake| mistake_tokens(&mistake))
                .collect()
        }
    }
}

/// The items of a `mod name {}` with every operation of a checked document: what `toggle expand`
/// prints and what the macro emits, less the items that track files.
///
/// Cannot fail: what is not generated yet comes out as a `compile_error!`; [`supported`] tells
/// beforehand.
pub fn generate(checked: &Checked<'_>, options: &Options) -> TokenStream {
    if let Err(problems) = supported(checked) {
        return render::compile_errors(&drawn(&problems), Span::call_site());
    }
    let module = lower(checked, options, &Form::Module);
    render::module(&module, &runtime(options))
}

/// What the specification allows and the generator does not write yet, each at its place.
pub fn supported(checked: &Checked<'_>) -> Result<(), Diagnostics> {
    lower::supported(checked)
}

/// One use of the attribute.
struct Expansion<'a> {
    attribute: Attribute,
    item: Item,
    folders: &'a Folders,
    tracked: Vec<TrackedFile>,
}

impl Expansion<'_> {
    fn run(mut self) -> TokenStream {
        let generated = self.generated();
        let tracked = render::tracked_files(&self.tracked);
        let items = match generated {
            Ok(items) => items,
            Err(Failure::Document(problems)) => {
                render::compile_errors(&drawn(&problems), self.attribute.file.span())
            }
            Err(Failure::File(problem, span)) => render::compile_errors(&[problem.draw()], span),
            Err(Failure::Rust(mistake)) => mistake_tokens(&mistake),
        };
        let Item {
            kind,
            name,
            attributes,
            visibility,
            ..
        } = self.item;
        match kind {
            ItemKind::Struct => render::beside(&items, &tracked),
            ItemKind::Module(own) => {
                render::inside(&attributes, &visibility, &name, &own, &items, &tracked)
            }
        }
    }

    /// The items, or all that is wrong.
    fn generated(&mut self) -> Result<TokenStream, Failure> {
        let document = self.read(&self.attribute.file.clone());
        let schema = match self.attribute.schema.clone() {
            None => toggle_schema(),
            Some(path) => self
                .read(&path)
                .and_then(|source| Ok(cached_schema(&source)?)),
        };
        let document = parse_source(document?)?;
        if let Some(problem) = only_fragments(&document) {
            return Err(Failure::Document(problem.into()));
        }
        let schema = schema?;
        let checked = check(&schema, &document)?;
        let form = self.form(&checked)?;
        self.mapped_scalars_exist(&schema)?;
        lower::supported(&checked)?;
        let module = lower(&checked, &self.attribute.options, &form);
        let runtime = runtime(&self.attribute.options);
        Ok(match form {
            Form::Module => render::module(&module, &runtime),
            Form::Struct { .. } => render::request(&module, &self.head(), &runtime),
        })
    }

    fn head(&self) -> Head {
        Head {
            attributes: self.item.attributes.clone(),
            has_docs: self.item.has_docs,
            visibility: self.item.visibility.clone(),
            derives: self.item.derives.clone(),
            is_written: true,
        }
    }

    /// Which operations are meant.
    fn form(&self, checked: &Checked<'_>) -> Result<Form, Failure> {
        let ItemKind::Struct = self.item.kind else {
            return match &self.attribute.operation {
                None => Ok(Form::Module),
                Some(option) => Err(Mistake::new(
                    Code::WrongOption,
                    option.span(),
                    "`operation` is for `struct Name;`: a module takes every operation of its file",
                )
                .into()),
            };
        };
        let name = self.item.name.unraw().to_string();
        if names::value_name(&name) == name {
            let camel_case = names::type_name(&name);
            return Err(Mistake::new(
                Code::WrongItem,
                self.item.name.span(),
                format!("the answer's types go in a module called `{name}`: call the struct `{camel_case}`"),
            )
            .into());
        }
        let operations = operation_names(checked);
        let named: Vec<&str> = operations.iter().copied().flatten().collect();
        let operation = match &self.attribute.operation {
            Some(option) if named.contains(&option.value().as_str()) => Some(option.value()),
            Some(option) => return Err(self.no_operation(option.span(), &option.value(), &named)),
            None if named.contains(&name.as_str()) => Some(name.clone()),
            None if operations.len() == 1 => None,
            None => return Err(self.no_operation(self.item.name.span(), &name, &named)),
        };
        Ok(Form::Struct { name, operation })
    }

    fn no_operation(&self, span: Span, wanted: &str, named: &[&str]) -> Failure {
        let file = self.attribute.file.value();
        let near = nearest(wanted, named.iter().copied());
        let advice = match question(wanted, &near) {
            _ if named.is_empty() => "it has none with a name".to_owned(),
            Some(question) => question,
            None => format!("it has {}", one_of(named)),
        };
        Mistake::new(
            Code::UnknownOperation,
            span,
            format!("no operation `{wanted}` in `{file}`; {advice}"),
        )
        .into()
    }

    /// A mapping that nothing in the schema answers to would be ignored in silence.
    fn mapped_scalars_exist(&self, schema: &Schema) -> Result<(), Failure> {
        for (wanted, span) in &self.attribute.scalars {
            if let Some(problem) = unmappable(schema, wanted) {
                return Err(Mistake::new(Code::WrongOption, *span, problem).into());
            }
        }
        Ok(())
    }

    /// Reads the file that `path` names, beside `Cargo.toml` or beside the source file, and tracks it.
    fn read(&mut self, path: &LitStr) -> Result<Arc<Source>, Failure> {
        let written = path.value();
        let relative = Path::new(&written);
        if written.is_empty() {
            return Err(Mistake::new(
                Code::WrongOption,
                path.span(),
                "expected the path of a file, found an empty text",
            )
            .into());
        }
        if relative.is_absolute()
            || relative
                .components()
                .any(|part| matches!(part, Component::Prefix(_)))
        {
            return Err(Mistake::new(
                Code::WrongOption,
                path.span(),
                "an absolute path works on one machine only: write it from the folder of Cargo.toml",
            )
            .into());
        }
        let beside_manifest = self.folders.manifest.join(relative);
        let beside_source = self
            .folders
            .source
            .as_ref()
            .map(|folder| folder.join(relative));
        let (file, tracked) = match beside_source {
            Some(file) if !beside_manifest.exists() && file.exists() => {
                (file, TrackedFile::BesideSource(written.clone()))
            }
            _ => (
                beside_manifest,
                TrackedFile::BesideManifest(written.clone()),
            ),
        };
        let source = source::read(&file, &written)
            .map_err(|problem| Failure::File(self.nearest_file(problem, relative), path.span()))?;
        self.tracked.push(tracked);
        Ok(source)
    }
}

impl Expansion<'_> {
    /// The file is beside neither: a near name may still lie beside the source file.
    fn nearest_file(&self, problem: Diagnostic, relative: &Path) -> Diagnostic {
        let is_near = |problem: &Diagnostic| {
            problem
                .help_text()
                .is_some_and(|help| help.starts_with("did you mean"))
        };
        if problem.code() != Code::FileNotFound || is_near(&problem) {
            return problem;
        }
        let shown = relative.to_string_lossy();
        let beside_source = self
            .folders
            .source
            .as_ref()
            .map(|folder| folder.join(relative));
        match beside_source.and_then(|file| source::read(&file, &shown).err()) {
            Some(other) if is_near(&other) => other,
            _ => problem.help(
                "paths start at the folder of Cargo.toml, or else at the folder of this source file",
            ),
        }
    }
}

/// Why the schema has nothing called `wanted` (`Date`, `Card.balance` or `Query.free(day:)`) that
/// could be mapped.
fn unmappable(schema: &Schema, wanted: &str) -> Option<String> {
    let or_near = |found: &str, name: &str, near: &[&str]| {
        Some(match question(name, near) {
            None => format!("{found} to map a Rust type to"),
            Some(question) => format!("{found} to map a Rust type to; {question}"),
        })
    };
    let (type_name, field) = wanted
        .split_once('.')
        .map_or((wanted, None), |(ty, field)| (ty, Some(field)));
    let Some(definition) = schema.type_named(type_name) else {
        let near = nearest(type_name, schema.type_names());
        let found = format!("the schema has no type `{type_name}`");
        return or_near(&found, type_name, &near);
    };
    let leaf = match field {
        None => type_name,
        Some(place) => {
            let (field, argument) = match place.split_once('(') {
                Some((field, rest)) => (field, Some(rest.trim_end_matches([':', ')']))),
                None => (place, None),
            };
            let output = definition.field(field);
            if let (Some(output), Some(argument)) = (output, argument) {
                let Some(found) = output.argument(argument) else {
                    let arguments = output.arguments.iter();
                    let near = nearest(argument, arguments.map(|known| known.name.as_str()));
                    let found = format!("`{type_name}.{field}` has no argument `{argument}`");
                    return or_near(&found, argument, &near);
                };
                return not_a_leaf(schema, wanted, found.ty.inner_name());
            }
            let output = output.map(|field| &field.ty);
            let input = definition.input_field(field).map(|field| &field.ty);
            let Some(ty) = output.or(input) else {
                let fields = definition.fields.iter().map(|field| field.name.as_str());
                let inputs = definition
                    .input_fields
                    .iter()
                    .map(|field| field.name.as_str());
                let near = nearest(field, fields.chain(inputs));
                let found = format!("`{type_name}` has no field `{field}`");
                return or_near(&found, field, &near);
            };
            ty.inner_name()
        }
    };
    not_a_leaf(schema, wanted, leaf)
}

/// Why `wanted`, which is of the type `type_name`, cannot be mapped.
fn not_a_leaf(schema: &Schema, wanted: &str, type_name: &str) -> Option<String> {
    let found = schema.type_named(type_name).filter(|ty| !ty.is_leaf())?;
    Some(format!(
        "`{wanted}` is {}: only scalars and enums can be mapped to a Rust type",
        found.kind.described()
    ))
}

/// Why nothing is generated.
enum Failure {
    /// In the document or the schema.
    Document(Diagnostics),
    /// A file that cannot be read, and where it is named.
    File(Diagnostic, Span),
    /// In the Rust source.
    Rust(Mistake),
}

impl From<Diagnostics> for Failure {
    fn from(problems: Diagnostics) -> Self {
        Self::Document(problems)
    }
}

impl From<Mistake> for Failure {
    fn from(mistake: Mistake) -> Self {
        Self::Rust(mistake)
    }
}

/// The name of each operation, where it has one.
fn operation_names<'a>(checked: &Checked<'a>) -> Vec<Option<&'a str>> {
    let operations =
        checked
            .document
            .definitions
            .iter()
            .filter_map(|definition| match definition {
                Definition::Operation(operation) => {
                    Some(operation.name.as_ref().map(|name| name.text.as_str()))
                }
                _ => None,
            });
    operations.collect()
}

/// Beside an item in Rust a file without operations is the wrong file; that each of its fragments is
/// unused follows from it.
fn only_fragments(document: &Document) -> Option<Diagnostic> {
    let mut names = document
        .definitions
        .iter()
        .map(|definition| match definition {
            Definition::Fragment(fragment) => Some(&fragment.name),
            _ => None,
        });
    let first = names.next()??;
    if !names.all(|name| name.is_some()) {
        return None;
    }
    let source = &document.source;
    let problem = Diagnostic::error(
        Code::NoOperation,
        format!(
            "`{}` holds no operation, only fragments: expected a `query` or `mutation` to send",
            source.name()
        ),
        source,
        first.span,
        "a fragment is sent only with an operation that spreads it",
    );
    Some(problem.help("write the operation into this file, or name the file that holds it"))
}

fn mistake_tokens(mistake: &Mistake) -> TokenStream {
    let message = Diagnostic::unplaced(mistake.code, mistake.message.as_str()).draw();
    render::compile_errors(&[message], mistake.span)
}

fn drawn(problems: &Diagnostics) -> Vec<String> {
    problems.iter().map(Diagnostic::draw).collect()
}

fn runtime(options: &Options) -> Runtime {
    options
        .runtime_path()
        .and_then(|path| path.parse().ok())
        .map_or_else(Runtime::default, Runtime)
}

/// Toggle's own schema. Not a file of the user's, so there is nothing to track.
fn toggle_schema() -> Result<Arc<Schema>, Failure> {
    Ok(cached_schema(&Source::new(
        "toggle.graphql",
        toggle_schema::SDL,
    ))?)
}

/// One index for all uses of a schema in a crate, for as long as its text stays the same.
fn cached_schema(source: &Arc<Source>) -> Result<Arc<Schema>, Diagnostics> {
    static SCHEMAS: ContentCache<Result<Arc<Schema>, Diagnostics>> = ContentCache::new();
    SCHEMAS.get_or_insert_with(source.name(), source.text(), || {
        Schema::from_sources(vec![Arc::clone(source)]).map(Arc::new)
    })
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
