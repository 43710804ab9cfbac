using System.Xml;
using System.Xml.Linq;
using HandlebarsDotNet;
using Microsoft.Extensions.AI;

namespace Assistant.Models.Prompts;

/// <summary>One job for a model: what it is told, and where the data goes.</summary>
internal sealed record Prompt(string Name, HandlebarsTemplate<object, object> Template, IReadOnlyList<string> Variables, ChatOptions Options)
{
    private static readonly XmlReaderSettings Guarded = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="values">By variable; texts or lists of texts. The template escapes them: none can end its message.</param>
    /// <exception cref="FormatException">The template gives no messages.</exception>
    public IReadOnlyList<ChatMessage> Render(IReadOnlyDictionary<string, object> values) => Messages(Template(values));

    private static List<ChatMessage> Messages(string rendered)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader($"<prompt>{rendered}</prompt>"), Guarded);
            var root = XElement.Load(reader, LoadOptions.PreserveWhitespace);
            var messages = root.Elements().Select(Message).ToList();
            return messages.Count > 0 && root.Nodes().OfType<XText>().All(text => string.IsNullOrWhiteSpace(text.Value))
                ? messages
                : throw new FormatException("all text of a prompt stands in messages");
        }
        catch (XmlException error)
        {
            throw new FormatException("the messages are not well formed: " + error.Message, error);
        }
    }

    private static ChatMessage Message(XElement element)
    {
        var role = element.Attribute("role")?.Value;
        if (element.Name != "message" || role is not ("system" or "user" or "assistant") || element.HasElements)
        {
            throw new FormatException("""a message is <message role="system">…</message>, with the role system, user or assistant and text only""");
        }

        return new ChatMessage(new ChatRole(role), element.Value.Trim());
    }
}
