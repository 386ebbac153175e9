using System;
using System.Collections.Generic;
using System.Linq;
using Table = System.Collections.Generic.Dictionary<string, int>;

namespace Example.Harbour
{
    /// <summary>What happened on board.</summary>
    [Serializable]
    public sealed class Logbook<T> : IDisposable where T : class, new()
    {
        private const int MaxEntries = 1_000;
        private readonly List<Entry> entries = new();

        public event EventHandler? Changed;

        public string Ship { get; init; } = "Nina";

        public record Entry(DateTime When, string Text);

        public enum Watch { First, Middle = 2 }

        public Logbook(string ship) : base()
        {
            Ship = ship ?? throw new ArgumentNullException(nameof(ship));
        }

        public async Task<int> WriteAsync(string text, Watch watch = Watch.First)
        {
            if (entries.Count >= MaxEntries)
            {
                return -1;
            }
            await Task.Delay(10);
            entries.Add(new Entry(DateTime.UtcNow, $"{Ship}: {text,10:D}\n"));
            Changed?.Invoke(this, EventArgs.Empty);
            foreach (var entry in entries)
            {
                Console.WriteLine(entry.Text);
            }
            return watch switch
            {
                Watch.First => 1,
                _ => default,
            };
        }

        public IEnumerable<string> Long(int length) =>
            from entry in entries
            where entry.Text.Length > length
            orderby entry.When descending
            select entry.Text;

        public void Dispose()
        {
            // nothing to close
            var path = @"C:\logs\ship.txt";
            object o = path;
            if (o is string { Length: > 3 } s && s != null)
            {
                Table table = new() { ["a"] = 1 };
            }
        }
    }
}
