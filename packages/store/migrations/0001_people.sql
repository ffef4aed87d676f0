CREATE TABLE "person" (
	"regency" text NOT NULL,
	"reference" uuid NOT NULL,
	"role" text NOT NULL,
	"present_fields" text[] NOT NULL,
	"key_id" text NOT NULL,
	"wrapped_key" text NOT NULL,
	"nonce" text NOT NULL,
	"ciphertext" text NOT NULL,
	"content_mac" text NOT NULL,
	"office" text NOT NULL,
	"actor" text NOT NULL,
	"kept_on" date NOT NULL,
	CONSTRAINT "person_regency_reference_pk" PRIMARY KEY("regency","reference")
);
--> statement-breakpoint
CREATE INDEX "person_sealed_under" ON "person" USING btree ("regency","key_id");