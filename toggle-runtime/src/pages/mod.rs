//! Lists that come a page at a time, as streams.

mod items;
mod number;
mod paged;
mod turn;

use std::fmt;
use std::future::{Future, poll_fn};
use std::mem;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

pub use self::items::Items;
pub use self::number::{Count, PageNumber};
pub use self::paged::{PageCounts, Paged};
use self::turn::{Turn, Wrong};
use crate::client::Client;
use crate::error::{Error, ErrorKind};
use crate::response::{Response, name};

impl Client {
    /// Asks for page after page, from the one that `operation` names on: a stream of their data.
    ///
    /// Nothing is sent before the stream is polled, and no page before the one before it was taken.
    ///
    /// It ends
    /// - when as many items have come as `total` says, where the query selects `total`;
    /// - else with a page that is shorter than `per_page` says, where that is selected, or shorter
    ///   than a page before;
    /// - in any case with an empty page.
    ///
    /// A page without a list, null where the items should be, is an error and not an end. An item that
    /// the schema lets be null is handed over as `None`.
    ///
    /// `limit` does not count: a server may give fewer items a page than it was asked for. So select
    /// `total`: it saves the last, empty page.
    ///
    /// A server that gives the same page over and over is an error, not an endless stream: where
    /// `current_page` is selected it must be the page that was asked for; where neither that nor
    /// `total` is selected, no page may be the one before to the letter. With `total` alone the stream
    /// ends when the total is reached, whatever came: select `current_page` where an item that comes
    /// twice would be money counted twice.
    ///
    /// An error ends the stream; [`Pages::next_page`] goes on with the page that failed.
    pub fn pages<O: Paged>(&self, operation: O) -> Pages<O> {
        Pages::new(self.clone(), operation)
    }

    /// The items of all pages, one by one: [`pages`](Self::pages) says when they end.
    pub fn items<O: Paged>(&self, operation: O) -> Items<O> {
        Items::new(self.pages(operation))
    }
}

/// The pages of a list, each with all its data: made by [`Client::pages`].
///
/// A [`Stream`] for those who have the combinators at hand, and [`next_page`](Self::next_page) for
/// those who have not. Dropping a wait loses nothing: the request goes on with the next one.
#[must_use = "nothing is sent until a page is asked for"]
pub struct Pages<O: Paged> {
    client: Client,
    state: State<O>,
    turn: Turn,
    has_failed: bool,
}

enum State<O: Paged> {
    Idle(O),
    Asking(Asking<O>),
    /// A poll panicked: there is nothing to go on with.
    Gone,
}

type Answered<O> = (O, Result<Response<<O as crate::Operation>::Data>, Error>);
type Asking<O> = Pin<Box<dyn Future<Output = Answered<O>> + Send>>;

impl<O: Paged> Pages<O> {
    fn new(client: Client, operation: O) -> Self {
        Self {
            client,
            turn: Turn::starting_at(operation.page()),
            state: State::Idle(operation),
            has_failed: false,
        }
    }

    /// The next page; `None` behind the last. After an error it asks for the same page again.
    ///
    /// # Errors
    ///
    /// Everything of [`Client::send`], and a page that cannot be the one that was asked for.
    pub async fn next_page(&mut self) -> Result<Option<O::Data>, Error> {
        self.has_failed = false;
        poll_fn(|context| self.poll_page(context)).await.transpose()
    }

    /// The number of the page that comes next, for going on another time; `None` behind the last, and
    /// where the variable's type has no such number.
    pub fn next_number(&self) -> Option<O::Number> {
        O::Number::try_from(self.turn.next()?).ok()
    }

    fn poll_page(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Data, Error>>> {
        if let State::Idle(_) = self.state {
            let Some(page) = self.turn.next() else {
                return Poll::Ready(None);
            };
            if let State::Idle(mut operation) = mem::replace(&mut self.state, State::Gone) {
                if !operation.set_page(page) {
                    self.state = State::Idle(operation);
                    self.has_failed = true;
                    return Poll::Ready(Some(Err(does_not_fit(page, name(O::DEFINITION)))));
                }
                self.state = State::Asking(self.ask(operation));
            }
        }
        let State::Asking(asking) = &mut self.state else {
            return Poll::Ready(None);
        };
        let Poll::Ready((operation, answer)) = asking.as_mut().poll(context) else {
            return Poll::Pending;
        };
        self.state = State::Idle(operation);
        let page = answer.and_then(|answer| self.turn_to(answer));
        self.has_failed = page.is_err();
        Poll::Ready(Some(page))
    }

    fn ask(&self, operation: O) -> Asking<O> {
        let client = self.client.clone();
        Box::pin(async move {
            let answer = client.ask(&operation).await;
            (operation, answer)
        })
    }

    fn turn_to(&mut self, answer: Response<O::Data>) -> Result<O::Data, Error> {
        let (status, body) = (answer.status(), answer.raw_body().clone());
        let data = answer.into_result()?;
        let counts = O::counts(&data).map_err(Wrong::NoList);
        match counts.and_then(|counts| self.turn.arrived(&counts, &body)) {
            Ok(()) => Ok(data),
            Err(wrong) => {
                let message = in_words(&wrong, self.turn.next(), name(O::DEFINITION));
                let error = Error::new(ErrorKind::Decode, message);
                Err(error.with_status(status).with_raw_body(body))
            }
        }
    }
}

fn does_not_fit(page: i64, operation: &str) -> Error {
    let message = format!(
        "page {page} of `{operation}` cannot be asked for: it does not fit in the Rust type of the \
         variable that says which page; map the scalar to a larger one"
    );
    Error::new(ErrorKind::Configuration, message)
}

fn in_words(wrong: &Wrong, page: Option<i64>, operation: &str) -> String {
    match wrong {
        Wrong::NoList(path) => format!(
            "page {} of `{operation}` has no list: `{path}` is null or missing, where an end of the list \
             would be an empty one; ask for the page again, or select it under no condition",
            page.unwrap_or_default()
        ),
        Wrong::Page { asked, came } => format!(
            "`{operation}` asked for page {asked} and was given page {came}, as `current_page` says: \
             the server does not turn the pages; check the variable that says which page"
        ),
        Wrong::Repeated { page } => format!(
            "page {page} of `{operation}` is the page before it over again, to the letter: the server \
             may not turn the pages; if its items just look alike, select `total` or `current_page`"
        ),
    }
}

impl<O: Paged> Stream for Pages<O> {
    type Item = Result<O::Data, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.has_failed {
            return Poll::Ready(None);
        }
        self.poll_page(context)
    }
}

// Nothing in it is pinned: the request has a box of its own.
impl<O: Paged> Unpin for Pages<O> {}

impl<O: Paged> fmt::Debug for Pages<O> {
    /// Without the variables.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("operation", &name(O::DEFINITION))
            .field("next_number", &self.turn.next())
            .field("is_asking", &matches!(self.state, State::Asking(_)))
            .finish_non_exhaustive()
    }
}
