extension Instrument {
  /// Where an instrument, or a strand of it, stands.
  package enum State: String, Sendable, CaseIterable {
    case proposed, announced, signed
    case inForce = "in-force"
    /// Followed without having been put in force.
    case inPractice = "in-practice"
    /// It takes applications.
    case open
    /// A court keeps some of it from taking effect.
    case partlyBlocked = "partly-blocked"
    case blocked
    /// Whoever runs it does not carry it out for now.
    case paused
    /// It takes no more applications; what was begun may go on.
    case closed
    /// Its time is over.
    case expired
    /// Taken back by whoever may.
    case revoked
    case ended
    /// Nobody has found what was decided.
    case unknown

    /// What a later event may say; each state may also be confirmed, and become unknown.
    package var followers: Set<State> {
      switch self {
      case .proposed: Self.beginnings.union(Self.running).union([.ended])
      case .announced: Self.running.union([.signed, .revoked, .ended])
      case .signed, .inPractice: Self.running.union([.signed, .expired, .revoked, .ended])
      case .inForce, .open, .partlyBlocked, .blocked, .paused:
        Self.running.union([.announced, .closed, .expired, .revoked, .ended])
      case .closed: Self.beginnings.union(Self.running).union([.expired, .revoked, .ended])
      case .expired, .ended: Self.beginnings.union(Self.running).union([.revoked, .ended])
      // What revoked it may be revoked in turn, and that alone does not bring it back.
      case .revoked: []
      case .unknown: Set(Self.allCases)
      }
    }

    /// Whether a later event may say the other state.
    package func mayBecome(_ other: State) -> Bool {
      other == self || other == .unknown || followers.contains(other)
    }

    private static let beginnings: Set<State> = [.proposed, .announced, .signed]
    private static let running: Set<State> = [
      .inForce, .inPractice, .open, .partlyBlocked, .blocked, .paused,
    ]
  }
}
