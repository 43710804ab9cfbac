namespace Assistant.Conversations;

/// <summary>Fields that are better filled in than typed in one line. A line of text remains possible.</summary>
/// <param name="Id">Comes back with the answer as the field "form".</param>
public sealed record Form(string Id, string Title, IReadOnlyList<FormField> Fields, string SubmitLabel);
