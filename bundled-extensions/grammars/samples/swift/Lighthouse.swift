import Foundation

/// A light at the coast.
@MainActor
public struct Lighthouse: Codable, Sendable {
    let name: String
    private(set) var height: Double = 30.5
    static let maxHeight = 133

    var range: Double { 2.08 * height.squareRoot() }

    init?(text: String) {
        guard let height = Double(text) else { return nil }
        self.name = "light \(text)\n"
        self.height = height
    }

    func blink(times: Int, pause: Duration = .seconds(1)) async throws -> [Int] {
        for i in 0..<times where i % 2 == 0 {
            try await Task.sleep(for: pause)
        }
        let found = lights.filter { $0.isLit }.map(\.name)
        if let first = found.first, !first.isEmpty {
            print(first)
        }
        return []
    }
}

enum Signal: String {
    case dark
    case flash(colour: Colour)
}

extension Lighthouse: Comparable {
    static func < (lhs: Self, rhs: Self) -> Bool { lhs.height < rhs.height }
}

protocol Light<Element> {
    associatedtype Element
    var lit: Bool { get }
}

func describe<T: Light>(_ signal: Signal?, lights: [T]) -> some View {
    switch signal {
    case .none: return "nothing"
    case .flash(let colour)?:
        // shown by colour
        return colour.name ?? "white"
    default:
        fatalError("dark")
    }
}
