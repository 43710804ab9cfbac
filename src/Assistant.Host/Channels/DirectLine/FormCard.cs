using System.Text.Json.Nodes;
using Assistant.Conversations;
using Assistant.Wording;

namespace Assistant.Host.Channels.DirectLine;

/// <summary>A form as an Adaptive Card 1.5; Action.Submit because Web Chat does not know Action.Execute.</summary>
internal static class FormCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    // Field "form" of what comes back.
    private const string FormId = "form";

    // Digits with the marks people set between them. Not Input.Number: it would read "1.622" as one and six tenths.
    private const string NumberPattern = @"^\s*[0-9][0-9.,\s]*%?\s*$";

    public static JsonObject Of(Form form)
    {
        var body = new JsonArray();
        if (form.Title.Length > 0)
        {
            body.Add(new JsonObject { ["type"] = "TextBlock", ["text"] = BotMarkdown.Escape(form.Title), ["weight"] = "Bolder", ["wrap"] = true });
        }

        foreach (var field in form.Fields)
        {
            body.Add(Input(field));
        }

        body.Add(new JsonObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JsonArray(new JsonObject
            {
                ["type"] = "Action.Submit",
                ["title"] = form.SubmitLabel,
                ["style"] = "positive",
                ["data"] = new JsonObject { [FormId] = form.Id },
            }),
        });

        return new JsonObject
        {
            ["contentType"] = ContentType,
            ["content"] = new JsonObject
            {
                ["type"] = "AdaptiveCard",
                ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                ["version"] = "1.5",
                ["lang"] = "vi",
                ["body"] = body,
            },
        };
    }

    private static JsonObject Input(FormField field)
    {
        var input = new JsonObject
        {
            ["type"] = field.Kind == "choice" ? "Input.ChoiceSet" : "Input.Text",
            ["id"] = field.Id,
            ["label"] = field.Unit is null ? field.Label : Replies.LabelWithUnit(field.Label, field.Unit),
        };
        if (field.Value is not null)
        {
            input["value"] = field.Value;
        }

        if (field.Required)
        {
            input["isRequired"] = true;
            input["errorMessage"] = Replies.FieldIsNeeded;
        }

        switch (field.Kind)
        {
            case "choice":
                input["style"] = (field.Choices?.Count ?? 0) > 4 ? "compact" : "expanded";
                input["wrap"] = true;
                input["choices"] = new JsonArray([.. (field.Choices ?? []).Select(choice => new JsonObject { ["title"] = choice, ["value"] = choice })]);
                break;
            case "multiline":
                input["isMultiline"] = true;
                break;
            case "number":
                input["regex"] = NumberPattern;
                input["errorMessage"] = Replies.FieldIsNoNumber;
                break;
        }

        return input;
    }
}
