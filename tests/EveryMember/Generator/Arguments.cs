using System.Linq.Expressions;
using System.Reflection;

namespace Nps.Core.EveryMember;

/// <summary>A sensible value for a parameter, as C#, by its type and its name.</summary>
internal sealed class Arguments(Func<Type, string> specimen, Surface surface)
{
    private static readonly Dictionary<string, string> Numbers = new()
    {
        ["year"] = "2026", ["firstMonthOfFiscalYear"] = "4", ["decimals"] = "1", ["minimum"] = "0", ["maximum"] = "10", ["passiveFrom"] = "7",
        ["promoterFrom"] = "9", ["rating"] = "9", ["value"] = "9", ["answer"] = "4", ["lowest"] = "1", ["highest"] = "5", ["lower"] = "-12.5",
        ["upper"] = "40", ["percent"] = "90", ["fraction"] = "0.9", ["power"] = "0.9", ["promoters"] = "60", ["passives"] = "25",
        ["detractors"] = "15", ["points"] = "12.5", ["plannedResponses"] = "500", ["populationSize"] = "5000", ["population"] = "5000",
        ["window"] = "2", ["baselinePeriods"] = "2", ["segmentIndexes"] = "0", ["segmentValidityOffset"] = "0", ["ratingValidityOffset"] = "0",
        ["segmentValidity"] = "255", ["ratingValidity"] = "255", ["format"] = "0", ["topBoxes"] = "2", ["bottomBoxes"] = "2", ["populationShares"] = "0.5", ["pValues"] = "0.02", ["promoterPercent"] = "60", ["passivePercent"] = "25",
        ["detractorPercent"] = "15", ["index"] = "0", ["margin"] = "0.1",
    };

    private static readonly Dictionary<string, string> Texts = new()
    {
        ["text"] = "\"9\"", ["s"] = "\"9\"", ["format"] = "\"G\"", ["label"] = "\"9 - likely\"",
        ["CalendarPeriod.s"] = "\"2026-09\"", ["CalendarPeriod.text"] = "\"2026-09\"", ["ReportingCalendar.text"] = "\"2026-09\"",
        ["ConfidenceLevel.s"] = "\"90 %\"", ["ConfidenceLevel.text"] = "\"90 %\"",
    };

    /// <summary>The second of two values is another one where that matters: for keys.</summary>
    private bool _isSecond;

    internal string For(ParameterInfo parameter)
    {
        Type type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        string special = $"{parameter.Member.DeclaringType!.Name}.{parameter.Name}";
        return For(type, Texts.ContainsKey(special) ? special : parameter.Name!);
    }

    internal string For(Type type, string name) => $"({Code.Name(type)})({Value(type, name)})";

    private string Value(Type type, string name)
    {
        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Value(underlying, name);
        }

        if (type.IsArray)
        {
            return Array(type.GetElementType()!, name);
        }

        if (type.IsEnum)
        {
            return $"{Code.Name(type)}.{type.GetEnumNames()[0]}";
        }

        if (surface.Contains(type))
        {
            return _isSecond && type.Name == "CalendarPeriod" ? specimen(type) + ".Next()"
                : _isSecond && type.Name == "ResponseCounts" ? $"new {Code.Name(type)}(30, 20, 40)"
                : specimen(type);
        }

        return type.IsGenericType ? OfGeneric(type, name) : OfSimple(type, name);
    }

    private string OfSimple(Type type, string name) => type switch
    {
        _ when type == typeof(bool) => "true",
        _ when type == typeof(string) => Texts.GetValueOrDefault(name, _isSecond ? "\"South\"" : "\"North\""),
        _ when type == typeof(object) => "\"North\"",
        _ when type == typeof(DateTime) => _isSecond ? "Samples.Day.AddDays(40)" : "Samples.Day",
        _ when type == typeof(DateOnly) => $"DateOnly.FromDateTime({OfSimple(typeof(DateTime), name)})",
        _ when type == typeof(DateTimeOffset) => "new DateTimeOffset(Samples.Day, TimeSpan.Zero)",
        _ when type == typeof(TimeZoneInfo) => "TimeZoneInfo.Utc",
        _ when type == typeof(IFormatProvider) => "System.Globalization.CultureInfo.InvariantCulture",
        _ when type == typeof(Type) => "typeof(int)",
        _ when type == typeof(Row) => "Samples.Rows[0]",
        _ when type.IsPrimitive || type == typeof(decimal) => Numbers.GetValueOrDefault(name, "3"),
        _ when type.Name == "JsonSerializerOptions" => "new System.Text.Json.JsonSerializerOptions()",
        _ => throw new NotSupportedException($"There is no sample of {type} for {name}: add one to {nameof(Arguments)}."),
    };

    private string OfGeneric(Type type, string name)
    {
        Type definition = type.GetGenericTypeDefinition();
        Type[] arguments = type.GetGenericArguments();
        if (definition == typeof(Expression<>))
        {
            return Value(arguments[0], name);
        }

        if (type.IsAssignableTo(typeof(Delegate)))
        {
            return Lambda(arguments, name);
        }

        if (definition == typeof(KeyValuePair<,>))
        {
            return $"new {Code.Name(type)}({For(arguments[0], "key")}, {For(arguments[1], "value")})";
        }

        if (definition == typeof(IQueryable<>))
        {
            return arguments[0] == typeof(Row) ? "Samples.Table" : $"new TableStub<{Code.Name(arguments[0])}>(new object[] {{ {For(arguments[0], name)} }})";
        }

        if (definition == typeof(IEqualityComparer<>) || definition == typeof(IComparer<>))
        {
            return $"{(definition == typeof(IComparer<>) ? "Comparer" : "EqualityComparer")}<{Code.Name(arguments[0])}>.Default";
        }

        if (definition == typeof(IReadOnlyDictionary<,>))
        {
            return $"new Dictionary<{Code.Name(arguments[0])}, {Code.Name(arguments[1])}> {{ [{For(arguments[0], "key")}] = {For(arguments[1], "value")} }}";
        }

        // A sequence or a span of any kind is made of an array.
        return arguments[0] == typeof(Row) ? "Samples.Rows"
            : arguments[0] == typeof(char) ? OfSimple(typeof(string), name) + ".ToCharArray()"
            : Array(arguments[0], name);
    }

    // Two elements, since nothing can be compared with less; of ratings, one is enough, and of counts by rating there are eleven.
    private string Array(Type element, string name)
    {
        string first = For(element, name);
        if (name is "countsByRating" or "counts" && element == typeof(long))
        {
            return $"new[] {{ {string.Join(", ", Enumerable.Repeat(first, 11))} }}";
        }

        if (element == typeof(int) || element == typeof(byte))
        {
            return $"new[] {{ {first} }}";
        }

        _isSecond = true;
        string second = For(element, name);
        _isSecond = false;
        return $"new[] {{ {first}, {second} }}";
    }

    // From a row its own values are taken; anything else is a constant.
    private string Lambda(Type[] types, string name)
    {
        string parameters = string.Join(", ", types[..^1].Select((type, i) => $"{Code.Name(type)} p{i}"));
        Type result = types[^1];
        string body = types[0] != typeof(Row) ? For(result, name) : result switch
        {
            _ when result == typeof(int?) => "p0.Score",
            _ when result == typeof(string) && name == "text" => "p0.Text",
            _ when result == typeof(string) => "p0.Region",
            _ when result == typeof(DateTime?) => "p0.At",
            _ when result == typeof(bool) => "p0.Score > 5",
            _ => For(result, name),
        };
        return $"({parameters}) => {body}";
    }
}
