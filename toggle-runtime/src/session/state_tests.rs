use super::{State, Step};
use crate::clock::Moment;
use crate::session::token::Token;
use crate::session::token::tests::jwt;

const NOW: Moment = Moment::new(std::time::Duration::ZERO);

fn token(text: &str, sequence: u64) -> Token {
    Token::new(text, sequence, NOW).unwrap()
}

fn current(state: &State) -> &str {
    state.current.as_ref().unwrap().expose()
}

/// A session that holds the token `old`, with a login under way that was sent as number 2.
fn logging_in(old: &str) -> (State, super::Launch) {
    let mut state = State::with_token(token(old, 1));
    state.next_sequence();
    state.next_sequence();
    let launch = state.launch();
    (state, launch)
}

#[test]
fn a_login_that_lands_late_brings_no_older_token_back() {
    let cases = [
        (jwt(30, 90, "rotated"), jwt(20, 80, "login"), false),
        (jwt(20, 80, "rotated"), jwt(30, 90, "login"), true),
        // Request 3 was sent after the login was, so it brings the newer one.
        (
            "opaque-rotated".to_owned(),
            "opaque-login".to_owned(),
            false,
        ),
    ];
    for (rotated, login, login_is_newer) in cases {
        let (mut state, _launch) = logging_in(&jwt(10, 70, "old"));
        let Step::Send(ticket) = state.next_step(NOW, false, false) else {
            panic!("a request goes out beside the login")
        };
        state.rotate(&ticket, token(&rotated, ticket.sequence), true);
        assert_eq!(current(&state), rotated);
        let generation = state.generation;
        state.land(Ok(token(&login, 2)), NOW);
        let expected = if login_is_newer { &login } else { &rotated };
        assert_eq!(current(&state), expected);
        assert_eq!(state.generation, generation + u64::from(login_is_newer));
        assert_eq!(state.logins, 1);
    }
}

#[test]
fn a_login_replaces_the_token_it_was_begun_for_whatever_the_claims_say() {
    let (mut state, _launch) = logging_in(&jwt(50, 90, "old"));
    let login = jwt(10, 80, "login");
    state.land(Ok(token(&login, 2)), NOW);
    assert_eq!(current(&state), login);
}
