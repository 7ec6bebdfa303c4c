namespace Nps.Core;

internal sealed class TextAnswerOptionsConverter() : NoPropertiesConverter("its scale, markers and labels, and make it again by the methods that begin with With");
