namespace Assistant.Search.Vectors;

/// <summary>The vectors of the questions asked last: people refine a question and come back to it.</summary>
internal sealed class QuestionVectors
{
    // One of 1,024 dimensions takes 4 kB.
    private const int Most = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Question, float[] Vector)>> _byQuestion = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Question, float[] Vector)> _latestFirst = new();

    public float[]? Find(string question)
    {
        lock (_gate)
        {
            if (!_byQuestion.TryGetValue(question, out var node))
            {
                return null;
            }

            _latestFirst.Remove(node);
            _latestFirst.AddFirst(node);
            return node.Value.Vector;
        }
    }

    public void Keep(string question, float[] vector)
    {
        lock (_gate)
        {
            if (_byQuestion.Remove(question, out var before))
            {
                _latestFirst.Remove(before);
            }

            _byQuestion[question] = _latestFirst.AddFirst((question, vector));
            if (_byQuestion.Count > Most && _latestFirst.Last is { } oldest)
            {
                _byQuestion.Remove(oldest.Value.Question);
                _latestFirst.RemoveLast();
            }
        }
    }
}
