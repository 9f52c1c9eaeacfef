package io.briefwise.command;

import io.briefwise.question.ClosedQuestion;
import io.briefwise.question.Question;
import io.briefwise.question.QuestionJson;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A question as the file has it: the fields of {@link QuestionJson}, with an id and, where there is one key, its text. */
final class QuestionPart {

    private QuestionPart() {}

    static ObjectNode of(String id, Question question) {
        ObjectNode part = JsonNodeFactory.instance.objectNode().put("id", id);
        part.setAll(QuestionJson.tree(question));
        if (question instanceof ClosedQuestion closed) {
            part.put("answer", closed.options().get(closed.keyIndex()).text());
        }
        return part;
    }
}
