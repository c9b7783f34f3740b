//! A box whose content the compiler does not look into.

use std::cmp::Ordering;
use std::fmt::{self, Debug, Formatter};
use std::hash::{Hash, Hasher};
use std::ops::{Deref, DerefMut};
use std::panic::{RefUnwindSafe, UnwindSafe};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A part of an answer or of an input that lies deep, in a box.
///
/// It stands where the types of a document nest deeper than rustc looks through a type, or where one
/// struct would grow too large. Read it as you would read the value: it derefs to it.
///
/// ```
/// use toggle_runtime::Boxed;
///
/// let mut name = Boxed::new(String::from("Ann"));
/// name.push('a');
/// assert_eq!(name.len(), 4);
/// assert_eq!(name.into_inner(), "Anna");
/// ```
// Whether a `Box<T>` may be sent is asked of all that lies in `T`, level by level, until rustc gives
// up. This one answers for itself, as `new` has asked already.
pub struct Boxed<T>(Box<dyn Content<T> + Send + Sync>);

/// What lies in the box. Nothing here is generic over more than the value, so that code for the value
/// is written where the box is made, and not wherever one is read that holds it ten levels deep.
trait Content<T> {
    fn value(&self) -> &T;
    fn value_mut(&mut self) -> &mut T;
    fn into_value(self: Box<Self>) -> T;
    fn duplicate(&self) -> Boxed<T>;
    fn show(&self, f: &mut Formatter<'_>) -> fmt::Result;
}

impl<T: Clone + Debug + Send + Sync + 'static> Content<T> for T {
    fn value(&self) -> &T {
        self
    }

    fn value_mut(&mut self) -> &mut T {
        self
    }

    fn into_value(self: Box<Self>) -> T {
        *self
    }

    fn duplicate(&self) -> Boxed<T> {
        Boxed::new(self.clone())
    }

    fn show(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(self, f)
    }
}

impl<T: Clone + Debug + Send + Sync + 'static> Boxed<T> {
    /// Puts `value` in a box.
    pub fn new(value: T) -> Self {
        Self(Box::new(value))
    }
}

impl<T> Boxed<T> {
    /// The value, out of the box.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0.into_value()
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (*self.0).value()
    }
}

impl<T> DerefMut for Boxed<T> {
    fn deref_mut(&mut self) -> &mut T {
        (*self.0).value_mut()
    }
}

impl<T> AsRef<T> for Boxed<T> {
    fn as_ref(&self) -> &T {
        self
    }
}

impl<T: Clone + Debug + Send + Sync + 'static> From<T> for Boxed<T> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T> Clone for Boxed<T> {
    fn clone(&self) -> Self {
        (*self.0).duplicate()
    }
}

impl<T> Debug for Boxed<T> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        (*self.0).show(f)
    }
}

impl<T: Clone + Debug + Default + Send + Sync + 'static> Default for Boxed<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: PartialEq> PartialEq for Boxed<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Boxed<T> {}

impl<T: PartialOrd> PartialOrd for Boxed<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        (**self).partial_cmp(&**other)
    }
}

impl<T: Ord> Ord for Boxed<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(&**other)
    }
}

impl<T: Hash> Hash for Boxed<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        (**self).hash(state);
    }
}

impl<T: Serialize> Serialize for Boxed<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T> Deserialize<'de> for Boxed<T>
where
    T: Deserialize<'de> + Clone + Debug + Send + Sync + 'static,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

// What may be shared between threads holds no cell that a panic could leave half written in silence.
impl<T> UnwindSafe for Boxed<T> {}
impl<T> RefUnwindSafe for Boxed<T> {}

#[cfg(test)]
mod tests {
    use super::Boxed;
    use std::collections::HashSet;

    #[test]
    fn it_is_what_it_holds() {
        let one = Boxed::new(vec![1, 2]);
        let mut two = one.clone();
        assert_eq!(one, two);
        two.push(3);
        assert!(one < two && one.len() == 2);
        assert_eq!(
            format!("{two:?} {one:#?}"),
            "[1, 2, 3] [\n    1,\n    2,\n]"
        );
        assert_eq!(HashSet::from([one.clone(), two.clone(), one]).len(), 2);
        assert_eq!(two.into_inner(), [1, 2, 3]);
        assert_eq!(Boxed::<String>::default().as_ref(), "");
    }

    #[test]
    fn serde_sees_the_value_alone() {
        let value: Boxed<Vec<i32>> = serde_json::from_str("[7]").unwrap();
        assert_eq!(serde_json::to_string(&value).unwrap(), "[7]");
    }

    #[test]
    fn a_value_is_dropped_once() {
        use std::sync::Arc;
        let value = Arc::new(());
        let one = Boxed::new(Arc::clone(&value));
        let two = one.clone();
        assert_eq!(Arc::strong_count(&value), 3);
        drop(one);
        drop(two.into_inner());
        assert_eq!(Arc::strong_count(&value), 1);
    }
}
