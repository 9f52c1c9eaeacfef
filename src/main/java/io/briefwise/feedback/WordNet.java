package io.briefwise.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/** WordNet 3.1; read at the first question, which takes seconds and some 45 MB. */
final class WordNet implements Neighbours {

    /** Rare senses of a word lead away from what a writer means. */
    private static final int SENSES = 4;

    private static final Set<PointerType> NEAR = Set.of(
            PointerType.HYPERNYM,
            PointerType.DERIVATION,
            PointerType.SIMILAR_TO,
            PointerType.PERTAINYM,
            PointerType.ENTAILMENT,
            PointerType.CAUSE,
            PointerType.VERB_GROUP);

    private final Map<String, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public Set<String> of(String lemma) {
        return known.computeIfAbsent(lemma, WordNet::find);
    }

    private static final class Shared {
        static final Dictionary DICTIONARY = open();

        private static Dictionary open() {
            try {
                return Dictionary.getDefaultResourceInstance();
            } catch (JWNLException e) {
                throw new IllegalStateException("WordNet cannot be read", e);
            }
        }
    }

    private static Set<String> find(String lemma) {
        Set<String> found = new HashSet<>();
        try {
            for (POS pos : POS.getAllPOS()) {
                IndexWord word = Shared.DICTIONARY.getIndexWord(pos, lemma);
                if (word != null) {
                    List<Synset> senses = word.getSenses();
                    for (Synset sense : senses.subList(0, Math.min(SENSES, senses.size()))) {
                        collect(sense, found);
                        for (Pointer pointer : sense.getPointers()) {
                            if (NEAR.contains(pointer.getType())) {
                                collect(pointer.getTargetSynset(), found);
                            }
                        }
                    }
                }
            }
        } catch (JWNLException e) {
            throw new IllegalStateException("WordNet cannot say what lies near " + lemma, e);
        }
        return found;
    }

    private static void collect(Synset synset, Set<String> found) {
        for (Word word : synset.getWords()) {
            found.add(word.getLemma().toLowerCase(Locale.ROOT));
        }
    }
}
