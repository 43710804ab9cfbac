using System.Globalization;
using HandlebarsDotNet;
using HandlebarsDotNet.Compiler;
using Microsoft.Extensions.AI;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Assistant.Models.Prompts;

/// <summary>Reads a prompt in Semantic Kernel's YAML form. Whatever is wrong is said with its line.</summary>
internal static class PromptReader
{
    private static readonly string[] Keys = ["name", "description", "template_format", "template", "input_variables", "execution_settings"];

    /// <exception cref="PromptFileException">The file is wrong.</exception>
    public static Prompt Read(string name, string text)
    {
        var root = Mapping(name, text);
        foreach (var key in root.Children.Keys.OfType<YamlScalarNode>().Where(key => !Keys.Contains(key.Value, StringComparer.Ordinal)))
        {
            throw Wrong(name, key, $"'{key.Value}' means nothing here; known are {string.Join(", ", Keys)}");
        }

        if (Scalar(name, root, "name") is var named && named.Value != name)
        {
            throw Wrong(name, named, $"the name must be that of the file, '{name}'");
        }

        if (Scalar(name, root, "template_format") is { Value: not "handlebars" } format)
        {
            throw Wrong(name, format, "the template format must be 'handlebars'");
        }

        var template = Scalar(name, root, "template");
        var variables = Variables(name, root);
        var prompt = new Prompt(name, Compiled(name, template), variables, Options(name, root));
        TryOut(prompt, template);
        return prompt;
    }

    private static YamlMappingNode Mapping(string name, string text)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents is [{ RootNode: YamlMappingNode mapping }] ? mapping : throw new PromptFileException(name, 1, "there must be one mapping of keys to values");
        }
        catch (YamlException error)
        {
            throw new PromptFileException(name, (int)error.Start.Line, "no valid YAML: " + error.Message, error);
        }
        catch (InvalidOperationException error)
        {
            // The parser lost itself.
            throw new PromptFileException(name, 1, "no valid YAML", error);
        }
    }

    private static YamlScalarNode Scalar(string name, YamlMappingNode parent, string key) =>
        parent.Children.TryGetValue(new YamlScalarNode(key), out var node)
            ? node is YamlScalarNode { Value.Length: > 0 } scalar ? scalar : throw Wrong(name, node, $"'{key}' must be a text")
            : throw Wrong(name, parent, $"'{key}' is missing");

    private static List<string> Variables(string name, YamlMappingNode root)
    {
        if (!root.Children.TryGetValue(new YamlScalarNode("input_variables"), out var node) || node is not YamlSequenceNode list)
        {
            throw Wrong(name, node ?? root, "'input_variables' must be a list");
        }

        return [.. list.Select(one => one is YamlMappingNode variable ? Scalar(name, variable, "name").Value! : throw Wrong(name, one, "a variable must have a name"))];
    }

    private static HandlebarsTemplate<object, object> Compiled(string name, YamlScalarNode template)
    {
        // Data that is not escaped could end its message and begin another.
        if (template.Value!.Contains("{{{", StringComparison.Ordinal) || template.Value.Contains("{{&", StringComparison.Ordinal))
        {
            throw Wrong(name, template, "'{{{' and '{{&' would put data into the prompt unescaped");
        }

        try
        {
            var handlebars = Handlebars.Create(new HandlebarsConfiguration { ThrowOnUnresolvedBindingExpression = true, TextEncoder = new XmlTextEncoder() });
            return handlebars.Compile(template.Value);
        }
        catch (HandlebarsException error)
        {
            throw Wrong(name, template, "the template is wrong: " + error.Message, error);
        }
    }

    private static ChatOptions Options(string name, YamlMappingNode root)
    {
        var options = new ChatOptions();
        if (!root.Children.TryGetValue(new YamlScalarNode("execution_settings"), out var all))
        {
            return options;
        }

        if (all is not YamlMappingNode settings || !settings.Children.TryGetValue(new YamlScalarNode("default"), out var node) || node is not YamlMappingNode defaults)
        {
            throw Wrong(name, all, "'execution_settings' must hold 'default'");
        }

        foreach (var (key, value) in defaults.Children)
        {
            var written = (value as YamlScalarNode)?.Value;
            switch ((key as YamlScalarNode)?.Value)
            {
                case "temperature" when float.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var temperature) && temperature is >= 0 and <= 2:
                    options.Temperature = temperature;
                    break;
                case "max_tokens" when int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) && tokens > 0:
                    options.MaxOutputTokens = tokens;
                    break;
                default:
                    throw Wrong(name, value, "known settings are 'temperature' (0 to 2) and 'max_tokens' (above 0)");
            }
        }

        return options;
    }

    // A variable that is not declared and a message that does not end are found now, not when somebody asks.
    private static void TryOut(Prompt prompt, YamlScalarNode template)
    {
        try
        {
            prompt.Render(prompt.Variables.ToDictionary(one => one, _ => (object)Array.Empty<string>(), StringComparer.Ordinal));
        }
        catch (Exception error) when (error is HandlebarsException or HandlebarsUndefinedBindingException or FormatException)
        {
            throw Wrong(prompt.Name, template, "the template is wrong: " + error.Message, error);
        }
    }

    private static PromptFileException Wrong(string name, YamlNode node, string what, Exception? inner = null) => new(name, (int)node.Start.Line, what, inner);
}
