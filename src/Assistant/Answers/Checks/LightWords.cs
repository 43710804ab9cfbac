namespace Assistant.Answers.Checks;

/// <summary>Words that carry no fact of their own: a statement may have them where its source has none, or others.</summary>
internal static class LightWords
{
    private static readonly HashSet<string> All = new(
        ("và|là|thì|mà|của|cho|với|về|tại|ở|trong|theo|do|bởi|bằng|để|nhằm|các|những|được|có|việc|này|đó|đây|ấy|rằng|cũng|còn|đang|sẽ|như|gồm|bao|khi|song|nhưng|vào|ngày|số"
            + "|đồng thời|ngoài ra|bên cạnh|cụ thể|như sau|tuy nhiên|trong khi").Split('|'),
        StringComparer.Ordinal);

    // Where one of them stands, another part of the source may go on.
    private static readonly HashSet<string> Joining = new("và|còn|nhưng|song|đồng thời|ngoài ra|bên cạnh|tuy nhiên|trong khi".Split('|'), StringComparer.Ordinal);

    public static bool Holds(string key) => All.Contains(key);

    public static bool Joins(string key) => Joining.Contains(key);
}
