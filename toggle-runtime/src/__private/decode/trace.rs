//! What the second reading of a refused answer notes down.

use std::cell::{Cell, RefCell};

use super::failure::{DecodeFailure, Expected};
use crate::__private::place::Shape;
use crate::response::PathSegment;

/// Silent while an answer is read for the first time; the failure is noted at the deepest place,
/// and each level above adds itself to the path while the error passes through it.
pub(super) struct Trace {
    notes: Option<RefCell<Notes>>,
    /// Whether the failure on its way up is a key that is missing: where two selections bring one
    /// key, that may be no failure at all.
    missing: Cell<bool>,
    /// Whether what is read belongs to several selections, of this object or of one around it.
    shared: Cell<bool>,
}

#[derive(Default)]
struct Notes {
    /// Innermost segment first.
    path: Vec<PathSegment>,
    refused: Option<(Expected, &'static str)>,
    field: Option<(&'static Shape, usize)>,
    /// The innermost field that the query asks for: `__typename` may be none.
    asked: Option<(&'static Shape, usize)>,
}

impl Trace {
    pub(super) const fn silent() -> Self {
        Self {
            notes: None,
            missing: Cell::new(false),
            shared: Cell::new(false),
        }
    }

    pub(super) fn explaining() -> Self {
        Self {
            notes: Some(RefCell::default()),
            missing: Cell::new(false),
            shared: Cell::new(false),
        }
    }

    pub(super) const fn is_on(&self) -> bool {
        self.notes.is_some()
    }

    /// Notes a refusal, unless a deeper one is noted already.
    pub(super) fn refuse(&self, expected: Expected, found: &'static str) {
        self.note(|notes| {
            notes.refused.get_or_insert((expected, found));
        });
    }

    /// Notes that a key is missing for which `expected` was to come.
    pub(super) fn miss(&self, expected: Expected) {
        self.missing.set(true);
        self.refuse(expected, "nothing: the key is missing");
    }

    /// Whether the failure on its way up is a missing key. If so, it is forgotten.
    pub(super) fn forgive_missing(&self) -> bool {
        let is_missing = self.missing.replace(false);
        if is_missing {
            self.note(|notes| *notes = Notes::default());
        }
        is_missing
    }

    /// Whether several selections bring what is read.
    pub(super) fn is_shared(&self) -> bool {
        self.shared.get()
    }

    /// Runs `read` on a value that several selections bring.
    pub(super) fn sharing<T>(&self, read: impl FnOnce() -> T) -> T {
        let before = self.shared.replace(true);
        let result = read();
        self.shared.set(before);
        result
    }

    /// The key `__typename`, which the macro adds to what the query asks for.
    pub(super) fn under_typename(&self, shape: &'static Shape) {
        self.note(|notes| {
            notes
                .path
                .push(PathSegment::Key(String::from("__typename")));
            notes.field.get_or_insert((shape, usize::MAX));
        });
    }

    pub(super) fn under_index(&self, index: usize) {
        self.note(|notes| notes.path.push(PathSegment::Index(index)));
    }

    /// The innermost field is the one whose type and place in the query the message names.
    pub(super) fn under_field(&self, shape: &'static Shape, index: usize) {
        self.note(|notes| {
            let key = shape.keys.get(index).copied().unwrap_or_default();
            notes.path.push(PathSegment::Key(key.to_owned()));
            notes.field.get_or_insert((shape, index));
            notes.asked.get_or_insert((shape, index));
        });
    }

    fn note(&self, note: impl FnOnce(&mut Notes)) {
        if let Some(notes) = &self.notes {
            note(&mut notes.borrow_mut());
        }
    }

    pub(super) fn into_failure(self) -> DecodeFailure {
        let notes = self.notes.map(RefCell::into_inner).unwrap_or_default();
        let mut path = notes.path;
        path.push(PathSegment::Key(String::from("data")));
        path.reverse();
        let (expected, found) = notes
            .refused
            .unwrap_or((Expected::Object, "something else"));
        let type_name = notes.field.map(|(shape, _)| shape.name);
        DecodeFailure::new(path, expected, found, type_name, notes.asked)
    }
}
