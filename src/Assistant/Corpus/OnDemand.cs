using System.Collections;

namespace Assistant.Corpus;

/// <summary>A list that is worked out when somebody first asks for it: who only answers from a document needs neither its tasks nor its references.</summary>
internal sealed class OnDemand<T>(Func<IReadOnlyList<T>> read) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> _read = new(read);

    public int Count => _read.Value.Count;

    public T this[int index] => _read.Value[index];

    public IEnumerator<T> GetEnumerator() => _read.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
