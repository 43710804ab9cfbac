using Assistant.Text;

namespace Assistant.Tests.Search.Vectors;

/// <summary>A model that knows two words for one thing and nothing else: a text is the sum of its words.</summary>
internal static class ToyVectors
{
    private static readonly Dictionary<string, string> SameThing = new(StringComparer.Ordinal) { ["lợn"] = "heo", ["máy bay"] = "phi cơ" };

    public static float[] Of(string text, int dimensions)
    {
        var meant = SameThing.Aggregate(text.ToLowerInvariant(), (changed, pair) => changed.Replace(pair.Value, pair.Key, StringComparison.Ordinal));
        var vector = new float[dimensions];
        // Never zero, however empty the text.
        vector[0] = 0.01f;
        foreach (var token in Syllables.Of(meant))
        {
            vector[(int)(Hash(token.Key) % (uint)dimensions)] += 1;
        }

        return vector;
    }

    // The same in every process.
    private static uint Hash(string word) => word.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);
}
