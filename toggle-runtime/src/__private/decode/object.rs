//! A JSON object into a generated object: the type of an abstract one first, then the fields.

use serde::de::{DeserializeSeed, Error, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

use super::failure::Expected;
use super::fields::Fields;
use super::key::{TypenameSeed, UntilTypename};
use super::layout::Layout;
use super::{Pass, REFUSED, reader};
use crate::__private::place::{Object, Shape, Spread};

pub(super) struct ObjectVisitor<'p, 't> {
    pub(super) object: &'p mut dyn Object,
    pub(super) depth: u8,
    pub(super) pass: &'t Pass,
}

/// What is known of an object before its fields can be read from the stream.
pub(super) struct Head<'de> {
    /// Keys that came before `__typename`, with their values.
    held: Vec<(Cow<'de, [u8]>, &'de RawValue)>,
    typename: Cow<'de, str>,
    /// Whether `__typename` said so; else the query's own type did.
    is_read: bool,
}

impl Head<'_> {
    /// Where the query says the type.
    pub(super) fn known(typename: &'static str) -> Self {
        Self {
            held: Vec::new(),
            typename: Cow::Borrowed(typename),
            is_read: false,
        }
    }
}

impl<'de> Visitor<'de> for ObjectVisitor<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self {
            object,
            depth,
            pass,
        } = self;
        // Asked once: a virtual call for every key would cost more than the comparison of keys.
        if matches!(object.spread(0), Spread::End) {
            return pass.own(object, depth).read(&mut map);
        }
        let head = object.known_type().map(Head::known);
        enter(object, depth, pass, head, &mut map)
    }
}

/// Fills an object that may have spreads. One that is nothing but its first spread is left behind at
/// once: that is how members of a union look, and fragments that stand alone.
fn enter<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    depth: u8,
    pass: &Pass,
    mut head: Option<Head<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let shape = object.shape();
    if !shape.keys.is_empty() || !matches!(object.spread(1), Spread::End) {
        return branch(object, depth, pass, head, map);
    }
    match object.spread(0) {
        Spread::End => rest(pass.own(object, depth), head, map),
        Spread::Always(inner) => enter(inner, depth, pass, head, map),
        Spread::Member(member) => {
            let head = match head.take() {
                Some(head) => head,
                None => read_head(shape, pass, map)?,
            };
            member.resolve(&head.typename);
            if let Some(inner) = member.object() {
                return enter(inner, depth, pass, Some(head), map);
            }
            rest(pass.own(object, depth), Some(head), map)
        }
        _ => branch(object, depth, pass, head, map),
    }
}

/// Fills an object and what its spreads lead to.
pub(super) fn branch<'de, A: MapAccess<'de>>(
    object: &mut dyn Object,
    depth: u8,
    pass: &Pass,
    mut head: Option<Head<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    let waits = matches!(object.spread(0), Spread::Member(_) | Spread::On(..));
    let switches = &pass.switches;
    let mut table = match &head {
        Some(head) => pass.tables.unfold(object, Some(&head.typename), switches),
        None if waits => None,
        None => pass.tables.unfold(object, None, switches),
    };
    if table.is_none() && head.is_none() {
        let read = head.insert(read_head(object.shape(), pass, map)?);
        table = pass.tables.unfold(object, Some(&read.typename), switches);
    }
    match table {
        Some(table) => rest(Fields::new(object, table, depth, pass), head, map),
        None => Err(without_typename(object.shape(), pass)),
    }
}

/// Reads up to `__typename`. It comes first, since it is asked for first; from a server that orders
/// keys by another rule it may come last.
fn read_head<'de, A: MapAccess<'de>>(
    shape: &'static Shape,
    pass: &Pass,
    map: &mut A,
) -> Result<Head<'de>, A::Error> {
    let mut held = Vec::new();
    loop {
        match map.next_key_seed(UntilTypename)? {
            Some(Some(key)) => {
                // Rarely one alone: where `__typename` is not first, it is mostly last.
                if held.is_empty() {
                    held.reserve(8);
                }
                held.push((key, map.next_value()?));
            }
            Some(None) => {
                let typename = if pass.trace.is_on() {
                    explain_typename(shape, pass, map.next_value()?)?
                } else {
                    map.next_value_seed(TypenameSeed)?
                };
                return Ok(Head {
                    held,
                    typename,
                    is_read: true,
                });
            }
            None => return Err(without_typename(shape, pass)),
        }
    }
}

fn explain_typename<'de, E: Error>(
    shape: &'static Shape,
    pass: &Pass,
    json: &'de RawValue,
) -> Result<Cow<'de, str>, E> {
    TypenameSeed.deserialize(&mut reader(json)).map_err(|_| {
        let expected = Expected::String;
        pass.trace.refuse(expected, expected.found_in(json.get()));
        pass.trace.under_typename(shape);
        E::custom(REFUSED)
    })
}

#[cold]
fn without_typename<E: Error>(shape: &'static Shape, pass: &Pass) -> E {
    pass.trace.miss(Expected::String);
    pass.trace.under_typename(shape);
    E::custom(REFUSED)
}

fn rest<'de, A: MapAccess<'de>, L: Layout>(
    mut fields: Fields<'_, '_, L>,
    head: Option<Head<'de>>,
    map: &mut A,
) -> Result<(), A::Error> {
    if let Some(Head {
        held,
        typename,
        is_read,
    }) = head
    {
        if is_read {
            fields.typename(&typename)?;
        }
        for (key, json) in &held {
            fields.held(key, json)?;
        }
    }
    fields.read(map)
}
