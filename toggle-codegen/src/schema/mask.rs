//! Cuts out of a definition what `graphql-parser` cannot read, and remembers it.
//!
//! `graphql-parser` panics on a no-break space in a block string, reads `\b` wrongly, refuses
//! `\u{…}`, large integers and `1e0`, and takes variables for constants. So it never sees a
//! description, a directive or a default value: they are read here, with our own lexer. What is
//! left are names and punctuators, each at its old byte; all else, line ends too, is a space, so
//! that the column the parser tells is the byte.

use std::collections::BTreeMap;

use super::cursor::{Cursor, Lexeme};
use super::index::{Keyword, Slice};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// Lists and objects within each other: far more than any schema has, far less than a stack holds.
const NESTING: usize = 64;

/// A definition as `graphql-parser` may see it.
#[derive(Debug)]
pub(super) struct Masked {
    /// As long as the definition; only names, punctuators and spaces.
    pub(super) text: String,
    /// What was cut out of the definition itself.
    pub(super) own: Mark,
    /// What was cut out of its members and their arguments, by the offset of the name.
    pub(super) marks: BTreeMap<usize, Mark>,
}

/// What was cut out at one name.
#[derive(Debug, Default)]
pub(super) struct Mark {
    pub(super) description: Option<String>,
    pub(super) directives: Vec<AppliedDirective>,
}

/// A directive as it stands on a definition.
#[derive(Debug)]
pub(super) struct AppliedDirective {
    pub(super) name: String,
    /// Name and place of the value.
    pub(super) arguments: Vec<(String, Span)>,
}

impl Mark {
    pub(super) fn directive(&self, name: &str) -> Option<&AppliedDirective> {
        self.directives
            .iter()
            .find(|directive| directive.name == name)
    }
}

impl AppliedDirective {
    /// The place of the value given for `name`.
    pub(super) fn argument(&self, name: &str) -> Option<Span> {
        self.arguments
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, span)| *span)
    }
}

/// Masks the definition that `slice` marks out.
pub(super) fn mask(slice: &Slice) -> Result<Masked, Diagnostic> {
    let mut masking = Masking {
        cursor: Cursor::over(&slice.source, slice.span),
        start: slice.span.start,
        text: vec![b' '; slice.span.end.saturating_sub(slice.span.start)],
        own: Mark::default(),
        marks: BTreeMap::new(),
        owners: Vec::new(),
        in_type: false,
        described: None,
    };
    while let Some(token) = masking.cursor.next()? {
        match token.text {
            "@" if slice.keyword != Keyword::Directive || !masking.owners.is_empty() => {
                let directive = masking.directive()?;
                masking.owner().directives.push(directive);
            }
            "=" if !masking.owners.is_empty() => masking.default(token)?,
            _ => masking.structure(token)?,
        }
    }
    masking.finish()
}

struct Masking<'a> {
    cursor: Cursor<'a>,
    start: usize,
    text: Vec<u8>,
    own: Mark,
    marks: BTreeMap<usize, Mark>,
    /// One for each open bracket around the members: the last member's name within it.
    owners: Vec<Option<usize>>,
    /// After the `:` of a member, up to the name of its type.
    in_type: bool,
    /// A description whose member has not come yet.
    described: Option<String>,
}

impl Masking<'_> {
    /// A name, a punctuator or a description.
    fn structure(&mut self, token: Lexeme<'_>) -> Result<(), Diagnostic> {
        if token.is_string() {
            if self.owners.is_empty() || self.described.is_some() {
                return Err(self
                    .cursor
                    .unexpected_at(Some(token), "the rest of the definition"));
            }
            self.described = Some(self.cursor.string(token)?);
            return Ok(());
        }
        let member = token.is_name() && !self.in_type && !self.owners.is_empty();
        if self.described.is_some() && !member {
            return Err(self
                .cursor
                .unexpected_at(Some(token), "what the description is of"));
        }
        if member {
            let mark = Mark {
                description: self.described.take(),
                ..Mark::default()
            };
            self.marks.insert(token.span.start, mark);
            if let Some(owner) = self.owners.last_mut() {
                *owner = Some(token.span.start);
            }
        }
        match token.text {
            "{" | "(" => self.owners.push(None),
            "}" | ")" => {
                self.owners.pop();
            }
            ":" => self.in_type = true,
            _ if token.is_name() => self.in_type = false,
            _ => {}
        }
        self.keep(token);
        Ok(())
    }

    /// What directives and defaults belong to: the last member, or the definition itself.
    fn owner(&mut self) -> &mut Mark {
        match self.owners.last() {
            Some(Some(offset)) => self.marks.entry(*offset).or_default(),
            _ => &mut self.own,
        }
    }

    fn keep(&mut self, token: Lexeme<'_>) {
        let range = token.span.start - self.start..token.span.end - self.start;
        if let Some(place) = self.text.get_mut(range) {
            place.copy_from_slice(token.text.as_bytes());
        }
    }

    /// `= value`: to the parser it is `= 0`.
    fn default(&mut self, equals: Lexeme<'_>) -> Result<(), Diagnostic> {
        self.keep(equals);
        let span = self.value(0)?;
        if let Some(byte) = self.text.get_mut(span.start - self.start) {
            *byte = b'0';
        }
        Ok(())
    }

    /// A directive after its `@`.
    fn directive(&mut self) -> Result<AppliedDirective, Diagnostic> {
        let name = self.cursor.name("the directive's name")?.text.to_owned();
        let mut arguments = Vec::new();
        if self.cursor.eat("(")?.is_some() {
            loop {
                let argument = self
                    .cursor
                    .name("an argument of the directive")?
                    .text
                    .to_owned();
                self.cursor.expect(":")?;
                arguments.push((argument, self.value(0)?));
                if self.cursor.eat(")")?.is_some() {
                    break;
                }
            }
        }
        Ok(AppliedDirective { name, arguments })
    }

    /// Reads over a constant value.
    fn value(&mut self, depth: usize) -> Result<Span, Diagnostic> {
        let expected = "a value without variables";
        let Some(first) = self.cursor.next()? else {
            return Err(self.cursor.unexpected_at(None, expected));
        };
        if depth == NESTING {
            return Err(Diagnostic::error(
                Code::SchemaSyntax,
                format!("this value nests deeper than {NESTING} levels"),
                self.cursor.source(),
                first.span,
                "one level too many",
            ));
        }
        match first.text {
            "[" => {
                while self.cursor.eat("]")?.is_none() {
                    self.value(depth + 1)?;
                }
            }
            "{" => {
                while self.cursor.eat("}")?.is_none() {
                    self.cursor.name("an input field")?;
                    self.cursor.expect(":")?;
                    self.value(depth + 1)?;
                }
            }
            _ if first.is_punctuator() => {
                return Err(self.cursor.unexpected_at(Some(first), expected));
            }
            _ if first.is_string() => {
                self.cursor.string(first)?;
            }
            _ => {}
        }
        Ok(Span::new(first.span.start, self.cursor.position()))
    }

    fn finish(self) -> Result<Masked, Diagnostic> {
        let Masking {
            text,
            own,
            marks,
            cursor,
            ..
        } = self;
        match String::from_utf8(text) {
            Ok(text) => Ok(Masked { text, own, marks }),
            // Names and punctuators are ASCII by the grammar, so this does not come up.
            Err(_) => Err(cursor.unexpected_at(None, "a definition in ASCII")),
        }
    }
}
