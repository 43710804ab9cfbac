using Assistant.Search;
using Assistant.Search.Vectors;

namespace Assistant.Tests.Search.Vectors;

internal static class NearestOrdinals
{
    public static async Task<int[]?> OrdinalsAsync(this VectorLibrary library, CorpusSnapshot corpus, string question, int limit) =>
        (await library.NearestAsync(corpus, question, limit, within: null, CancellationToken.None))?.Select(one => one.Ordinal).ToArray();
}
